/** The engine is cheap to ask, so its laws see ten thousand examples even in a normal run. */
export const lawRuns = { numRuns: Number(process.env["FC_RUNS"] ?? 10_000) } as const;
