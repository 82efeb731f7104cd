/** So many draws the simulation makes once the scenario rests: the standard error of a share is then 0.05 points at most. */
export const FULL_DRAWS = 1_000_000;
