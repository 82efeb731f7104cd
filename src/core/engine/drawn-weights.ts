/** Weights of several draws. */
export interface DrawnWeights {
  /** [draw][criterion], in each draw on a scale of its own. */
  readonly weights: Float64Array;
  /** [draw]: what its weights have to be multiplied with to add up to 1. Whoever reads them does so: it saves a pass. */
  readonly scales: Float64Array;
  /** Puts the next draws of the stream in place of the last. */
  redraw(): void;
}
