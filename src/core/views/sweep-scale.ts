/** Two places on the axis no further apart than this are one: what rounding leaves of a place that is solved for. */
export const SAME_POINTS = 1e-9;
