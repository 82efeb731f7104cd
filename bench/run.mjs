/** `npm run bench`: the figures of docs/performance.md, measured here and now. No test asserts a time. */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { asTable } from "./figures.mjs";

/** @type {Readonly<Record<string, () => Promise<{ lines: import("./figures.mjs").Line[], browser?: string }>>>} */
const benches = {
  interaction: async () =>
    (await import("./interaction.mjs")).measureInteraction({ details: values.details }),
  challenge: async () => (await import("./challenge.mjs")).measureChallenge({ details: values.details }),
  engine: async () => (await import("./engine.mjs")).measureEngine(),
  simulation: async () => (await import("./simulation.mjs")).measureSimulation(),
  links: async () => (await import("./links.mjs")).measureLinks(),
  promethee: async () => (await import("./promethee.mjs")).measurePromethee(),
};

const { values } = parseArgs({
  options: { only: { type: "string" }, details: { type: "boolean", default: false } },
});
const chosen = Object.entries(benches).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) {
  console.error(`No bench is called ${values.only}. There are: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
}

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
for (const [name, measure] of chosen) {
  const { lines, browser } = await measure();
  console.log(`\n${name}, on ${[machine, browser].filter(Boolean).join(", ")}\n`);
  console.log(asTable(lines));
}
