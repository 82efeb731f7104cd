/**
 * Whether the part of an address from "#" on claims to be a link, of this or any other version or
 * kind, whole or cut off. Such a hash must be opened or refused in words, never shown as a place.
 */
export function isLink(hash: string): boolean {
  return /^(?:#|%23)?[sqv](?:\d+(?:\.|$)|$)/i.test(hash);
}
