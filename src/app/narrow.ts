/** Where the page becomes one column with a bar at the bottom. */
export const NARROW = "(max-width: 640px)";
