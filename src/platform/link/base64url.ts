import { fail, ok, type Result } from "#core/domain/result.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUE_OF: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** RFC 4648 section 5, without padding: characters that no mail program and no address encodes. */
export function writeBase64url(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += DIGITS[(held >> bits) & 63] ?? "";
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + (DIGITS[(held << (6 - bits)) & 63] ?? "");
}

/** Refuses other characters, impossible lengths and spare bits that are not zero: one text per bytes. */
export function readBase64url(text: string): Result<Uint8Array, "not-base64url"> {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const digit of text) {
    const value = VALUE_OF.get(digit);
    if (value === undefined) return fail("not-base64url");
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = held >> bits;
      length += 1;
      held &= (1 << bits) - 1;
    }
  }
  return held === 0 && bits < 6 ? ok(bytes) : fail("not-base64url");
}
