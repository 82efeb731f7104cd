/**
 * Finds the link in what a person pasted or a mail program made of it, and takes out
 * what was put in on the way: the address before it, "#" written as %23 (once or twice) or
 * as an entity, a wrapper such as SafeLinks around it, line breaks and invisible characters within it,
 * and whatever follows the address. Whether it is whole and undamaged is for the caller.
 *
 * @returns From the kind on, as in "s1.64.…", with anything that came after it still attached;
 *   null where nothing looks like a link.
 */
export function findLinkText(pasted: string): string | null {
  const text = pasted
    .replace(INSERTED, "")
    .replace(ENCODED, (encoded) => PLAIN[encoded.slice(-2).toUpperCase()] ?? "");
  const marked = AFTER_HASH.exec(text) ?? AT_START.exec(text);
  const found = marked?.[1];
  if (found === undefined) return null;
  const end = found.search(AFTER_ADDRESS);
  return end === -1 ? found : found.slice(0, end);
}

/** Spaces, line breaks, soft hyphens, zero-width characters, byte order marks. */
const INSERTED = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/** Some wrappers encode even what needs no encoding. */
const ENCODED = /%(?:25)*(?:2[DE]|5F)/gi;
const PLAIN: Readonly<Record<string, string>> = { "2D": "-", "2E": ".", "5F": "_" };

const AFTER_HASH = /(?:#|%(?:25)*23|&#35;|&num;)([sqv]\d+(?:\..*|$))/i;
const AT_START = /^\W*([sqv]\d+(?:\..*|$))/i;

/** Never in a link, and what commonly follows one in a wrapper or in markup. */
const AFTER_ADDRESS = /[&"'<>()[\]{}…]/;
