/** The whole address of a link, for this copy of the page: wherever it is hosted, without query. */
export function linkAddress(
  hashText: string,
  location: { readonly origin: string; readonly pathname: string },
): string {
  return `${location.origin}${location.pathname}#${hashText}`;
}
