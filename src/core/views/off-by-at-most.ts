/**
 * An answer that differs from the weights by more than this factor, either way, does not fit. The rule is ours: on
 * the scale it is the step from "the same" to "moderately more".
 */
export const OFF_BY_AT_MOST = 3;
