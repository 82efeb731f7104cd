import { expect } from "vitest";

/** Holds found numbers against printed ones, in whatever nesting both come; what is no number has to be the same. */
export function expectNear(found: unknown, printed: unknown, within: number, where: string): void {
  if (typeof printed === "number") {
    expect(found, where).toBeTypeOf("number");
    expect(Math.abs(Number(found) - printed), `${where}: ${found}, printed ${printed}`).toBeLessThanOrEqual(
      within,
    );
    return;
  }
  if (typeof printed !== "object" || printed === null) {
    expect(found, where).toBe(printed);
    return;
  }
  const inside = new Map(Object.entries(Object(found)));
  expect([...inside.keys()], where).toEqual(Object.keys(printed));
  for (const [part, number] of Object.entries(printed)) {
    expectNear(inside.get(part), number, within, `${where} ${part}`);
  }
}
