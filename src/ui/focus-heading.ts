/**
 * Gives the focus to the heading of the section that an element stands in: for a button that goes away with what it
 * did, so that whoever works by keyboard goes on where the section begins. Nothing scrolls.
 */
export function focusHeading(element: HTMLElement): void {
  const heading = element.closest("section")?.querySelector<HTMLElement>("h2");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
