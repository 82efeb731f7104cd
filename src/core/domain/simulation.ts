/** How sure the team is of its weights, when the simulation draws them. */
export type WeightDoubt =
  /** The weights are as set. */
  | { readonly kind: "none" }
  /** Each may be so many points higher or lower. */
  | { readonly kind: "band"; readonly points: number }
  /** Only their order of importance holds. */
  | { readonly kind: "order" }
  /** Nothing is known of them: any weights of the weighted criteria. */
  | { readonly kind: "any" };

/** What the simulation of a scenario takes as uncertain, and where its draws begin: the same settings give the same counts. */
export interface SimulationSettings {
  readonly weights: WeightDoubt;
  /** Ratings are drawn between their low and high; else each is its best single value. A gap is always drawn. */
  readonly ratings: boolean;
  /** A whole number from 0. */
  readonly seed: number;
}

/** What a scenario simulates until somebody chooses otherwise. */
export const USUAL_SIMULATION: SimulationSettings = {
  weights: { kind: "band", points: 10 },
  ratings: true,
  seed: 1,
};

/** The widest band, and the largest seed that a person can type and read back. */
export const SIMULATION_LIMITS = { band: 100, seed: 999_999 } as const;
