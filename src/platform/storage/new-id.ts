/**
 * 128 random bits as 22 characters of base64url. `getRandomValues` also works on plain http, where
 * `crypto.randomUUID` does not exist.
 */
export function newId(fill: (bytes: Uint8Array<ArrayBuffer>) => void = fillAtRandom): string {
  const bytes = new Uint8Array(16);
  fill(bytes);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function fillAtRandom(bytes: Uint8Array<ArrayBuffer>): void {
  crypto.getRandomValues(bytes);
}
