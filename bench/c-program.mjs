/** The simulation as a C program, the yardstick of ours: the same work on the same values. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export const DRAWS = 1_000_000;

/** The C program, or null where there is no gcc. @param {string} folder */
export function compiled(folder) {
  const program = join(folder, "smaa");
  const source = join(import.meta.dirname, "smaa.c");
  try {
    execFileSync("gcc", ["-O3", "-march=native", "-o", program, source, "-lm"], { stdio: "pipe" });
    return program;
  } catch {
    return null;
  }
}

/** The values that smaa.c makes. @param {number} options @param {number} criteria */
export function sameValues(options, criteria) {
  let state = 7;
  return Array.from({ length: options }, () =>
    Array.from({ length: criteria }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state >>> 8) / 2 ** 24;
    }),
  );
}

/** What ours is given, with weights of which nothing is known. @param {number[][]} values @param {(value: number) => unknown} cell */
export function problem(values, cell) {
  return { values: values.map((row) => row.map(cell)), weights: { kind: "uniform" } };
}

/** @param {string | null} program @param {number} options @param {number} criteria */
export function runC(program, options, criteria) {
  if (program === null) return { ms: NaN, numbers: [] };
  const printed = execFileSync(program, [options, criteria, DRAWS, 1].map(String), { encoding: "utf8" });
  const [times = "", results = ""] = printed.split("\n");
  return { ms: Number(times.trim()), numbers: results.trim().split(" ").map(Number) };
}
