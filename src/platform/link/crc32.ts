/**
 * CRC-32 as in zip and PNG: IEEE 802.3, reflected, polynomial 0xEDB88320. It finds every
 * change of one character in a link; it is no protection against somebody who means harm.
 *
 * @returns Eight lower-case hexadecimal digits; no bytes give "00000000".
 */
export function crc32(bytes: Uint8Array): string {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 0xff] ?? 0);
  }
  return ((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}

/** What each possible byte does to the remainder. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});
