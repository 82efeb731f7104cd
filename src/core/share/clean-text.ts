/**
 * What every text from outside goes through. Left-to-right and right-to-left
 * overrides (U+202A to U+202E) can make a name read as another one, control
 * characters can break an export; both go. Isolates, marks and emoji stay.
 *
 * Both functions are idempotent, so that writing and reading again changes nothing.
 */
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const OVERRIDES = /[\u202A-\u202E]/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/** A name is one line: breaks and tabs become a space. */
export function cleanName(text: string): string {
  return clean(text.replace(LINE_BREAKS, " "), /\p{Cc}/gu);
}

/** Notes keep their line breaks, as "\n", and their tabs. */
export function cleanNotes(text: string): string {
  return clean(text.replace(/\r\n?/g, "\n"), /(?![\n\t])\p{Cc}/gu);
}

function clean(text: string, controls: RegExp): string {
  // Composing comes last: a removed character may have stood between a letter and its mark.
  return text.replace(controls, "").replace(OVERRIDES, "").replace(LONE_SURROGATE, "\uFFFD").normalize("NFC");
}
