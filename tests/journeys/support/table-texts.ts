import type { Locator } from "@playwright/test";

/** What a table says: one list per row of the body, one text per cell, row headers included. */
export function tableTexts(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).tBodies].flatMap((body) =>
      [...body.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    ),
  );
}
