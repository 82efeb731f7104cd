/**
 * Where the page becomes one column with a bar at the bottom; the style sheets of this room say the same. Paper is
 * narrow too, but nobody can press a tab on it: there everything is shown.
 */
export const NARROW = "screen and (max-width: 900px)";
