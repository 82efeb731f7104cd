/** No weight can be set above this. */
export const MOST_POINTS = 100;
