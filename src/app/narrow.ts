/** Where the page becomes one column with a bar at the bottom; the style sheets of this room say the same. */
export const NARROW = "(max-width: 900px)";
