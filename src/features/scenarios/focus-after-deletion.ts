import type { ScenarioId } from "#core/domain/ids.ts";

/**
 * A deleted row takes its focused button with it. This remembers its neighbour, to be focused once the row
 * is gone: the next row's Delete, else the one before, else the page's first button.
 */
export function focusAfterDeletion(page: HTMLElement | null, id: ScenarioId): () => void {
  const rows = [...(page?.querySelectorAll<HTMLElement>("[data-scenario]") ?? [])];
  const place = rows.findIndex((row) => row.dataset["scenario"] === id);
  const neighbour = rows[place + 1] ?? rows[place - 1];
  return () => {
    const stop = neighbour?.querySelector<HTMLElement>("[data-delete]") ?? page?.querySelector("button");
    // Whoever has moved on in the meantime is left where they are.
    if (document.activeElement === document.body || !document.activeElement?.isConnected) stop?.focus();
  };
}
