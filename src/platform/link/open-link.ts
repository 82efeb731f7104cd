import { fail, ok, type Result } from "#core/domain/result.ts";
import { LINK_CAP } from "#core/share/caps.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { readBase64url } from "./base64url.ts";
import { crc32 } from "./crc32.ts";
import { dictionaryBytes } from "./dictionary-bytes.ts";
import { findLinkText } from "./find-link-text.ts";
import { inflateCapped } from "./inflate-capped.ts";
import { LINK_END, LINK_KIND } from "./link-envelope.ts";

/** `s1.` then length and checksum; leading zeros are not ours. */
const HEAD = /^s1\.([1-9]\d{0,6})\.([0-9a-f]{8})\./;
/** Any first part of a head. */
const CUT_HEAD = /^s1(?:\.(?:[1-9]\d{0,6}(?:\.[0-9a-f]{0,8})?)?)?$/;

/**
 * Opens the envelope of a link and unpacks it. The text inside is not read yet:
 * `readDocument` comes next.
 *
 * @param pasted The hash, the whole address, or a message with the address in it, also
 *   as mail programs wrap and rewrite them. See `findLinkText` for what is repaired.
 */
export function openLink(pasted: string): Result<{ readonly text: string }, ReadError> {
  // Spaces and line breaks triple no link; nothing of this size is one.
  if (pasted.length > LINK_CAP * 4) return fail({ kind: "too-large", limit: LINK_CAP });
  if (pasted.trim() === "") return fail({ kind: "empty" });
  const found = findLinkText(pasted);
  if (found === null) return fail({ kind: "not-a-link" });
  const kind = found.slice(0, found.search(/\.|$/));
  if (kind !== LINK_KIND) return fail(otherKind(kind));

  const payload = readEnvelope(found);
  if (!payload.ok) return payload;
  const packed = readBase64url(payload.value.text);
  if (!packed.ok || crc32(packed.value) !== payload.value.checksum) return fail({ kind: "damaged" });
  const bytes = inflateCapped(packed.value, { cap: LINK_CAP, dictionary: dictionaryBytes() });
  if (!bytes.ok)
    return fail(bytes.error === "too-large" ? { kind: "too-large", limit: LINK_CAP } : { kind: "damaged" });
  try {
    return ok({ text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.value) });
  } catch {
    return fail({ kind: "damaged" });
  }
}

function otherKind(kind: string): ReadError {
  const letter = kind[0];
  if (letter === "q" || letter === "v") return { kind: "ballot-link" };
  const version = Number(kind.slice(1));
  return letter === "s" && version > 1 ? { kind: "newer-version", version } : { kind: "damaged" };
}

/** Length comes before alphabet: a link that is too short was cut, whatever else befell it. */
function readEnvelope(
  found: string,
): Result<{ readonly text: string; readonly checksum: string }, ReadError> {
  const head = HEAD.exec(found);
  const [start, length, checksum] = head ?? [];
  if (start === undefined || length === undefined || checksum === undefined) {
    const declared = /^s1\.([1-9]\d{0,6})\./.exec(found)?.[1];
    if (!CUT_HEAD.test(found)) return fail({ kind: "damaged" });
    return fail({
      kind: "cut-off",
      arrived: found.length,
      of: declared === undefined ? null : wholeLength(declared),
    });
  }
  const whole = wholeLength(length);
  const text = found.slice(start.length, whole - LINK_END.length);
  if (found.slice(whole - LINK_END.length, whole) === LINK_END) return ok({ text, checksum });
  const endArrived = /\.0\W*$/.test(found.slice(start.length));
  return fail(
    found.length < whole && !endArrived
      ? { kind: "cut-off", arrived: found.length, of: whole }
      : { kind: "damaged" },
  );
}

/** Characters of a whole link whose payload has this length. */
function wholeLength(length: string): number {
  return `${LINK_KIND}.${length}.`.length + "00000000.".length + Number(length) + LINK_END.length;
}
