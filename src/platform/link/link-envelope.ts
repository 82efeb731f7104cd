/** What stands around the payload: `s1.<length>.<crc32>.<payload>.0`. */

/** Names the payload's compact form, its dictionary and its field order, for ever. */
export const LINK_KIND = "s1";

/** Ends every link, so that punctuation which a chat adds can be told apart and a cut is seen. */
export const LINK_END = ".0";
