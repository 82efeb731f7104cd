/**
 * `npm run test:laws` asks for many more runs of each property; a normal run keeps fast-check's hundred.
 * `npm run mutation` asks for the same examples each time.
 */
const runs = process.env["FC_RUNS"];
const seed = process.env["FC_SEED"];

if (runs !== undefined || seed !== undefined) {
  const { configureGlobal } = await import("fast-check");
  configureGlobal({
    ...(runs === undefined ? {} : { numRuns: Number(runs) }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  });
}

export {};
