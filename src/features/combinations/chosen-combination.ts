/** Which combination is looked at: one of the catalog's, or the team's own. */
export type ChosenCombination = { readonly kind: "listed"; readonly id: string } | { readonly kind: "own" };
