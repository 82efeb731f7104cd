/** Two ends of what could be, in points of 100; alike where no gap matters. */
export interface CombinationSpan {
  readonly low: number;
  readonly high: number;
}
