/** `npm run test:laws` asks for many more runs of each property; a normal run keeps fast-check's hundred. */
const runs = process.env["FC_RUNS"];

if (runs !== undefined) {
  const { configureGlobal } = await import("fast-check");
  configureGlobal({ numRuns: Number(runs) });
}

export {};
