/** Most characters that a link may unpack to: 1 MiB. A long scenario with notes takes about 60 KiB. */
export const LINK_CAP = 1024 * 1024;

/** Most characters that a file, the clipboard or a stored value may hold: 32 MiB. */
export const FILE_CAP = 32 * 1024 * 1024;
