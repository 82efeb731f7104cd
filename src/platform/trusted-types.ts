/**
 * The page's policy forbids turning text into script. One use remains, the address of our own worker, and this
 * lets it pass only when the file comes from where the page came from.
 */

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

declare global {
  interface Window {
    /** Absent in browsers without Trusted Types; there the rest of the policy has to do. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/** Call once, before anything starts a worker. */
export function installTrustedTypes(): void {
  window.trustedTypes?.createPolicy("default", { createScriptURL: ownAddress });
}

/** A blob: address carries the page's origin too, so the scheme is compared as well. */
function ownAddress(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.protocol !== location.protocol || url.origin !== location.origin) {
    throw new TypeError(`Refused to load a script from ${url.href}.`);
  }
  return url.href;
}
