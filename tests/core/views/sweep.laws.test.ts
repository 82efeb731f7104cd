import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setWeight } from "#core/scenario/set-weight.ts";
import { flipList } from "#core/views/flip-list.ts";
import { ranking } from "#core/views/ranking.ts";
import { sweepTotal } from "#core/views/sweep-total.ts";
import { sweep, type Sweep } from "#core/views/sweep.ts";
import { anyCase } from "#tests/support/any-scenario.ts";
import { plainLeaders, plainSums } from "#tests/support/plain-ranking.ts";

/** Nearer to a solved place than this a whole point may lie on either side of it for all we can tell. */
const STEP = 1e-4;

/** A sweep of some criterion of some case, with a whole point on its axis. */
const anySweep = fc
  .tuple(anyCase, fc.nat(5), fc.integer({ min: 0, max: 100 }))
  .map(([{ decision, scenario }, column, points]) => {
    const criterion = decision.criteria[column % decision.criteria.length]!.id;
    return { decision, scenario, criterion, points, found: sweep(decision, scenario, criterion) };
  })
  .filter((drawn): drawn is typeof drawn & { readonly found: Sweep } => drawn.found !== null);

describe("a sweep", () => {
  it("agrees with the ranking at each weight, on totals and on who leads", () => {
    fc.assert(
      fc.property(anySweep, ({ decision, scenario, criterion, points, found }) => {
        const changed = setWeight(scenario, criterion, points);
        const ranked = [...plainSums(decision, changed).keys()];
        // At 0 points nothing may be left to weigh, and an option that is rated on all else gets a rank.
        fc.pre(ranked.length === found.lines.length);

        const current = ranking(decision, changed);
        for (const line of found.lines) {
          const row = current.kind === "ranking" && current.rows.find(({ option }) => option === line.option);
          const total = row && row.standing.kind === "ranked" ? row.standing.total : NaN;
          expect(sweepTotal(line, found.rest, points)).toBeCloseTo(total, 9);
        }
        fc.pre(
          turnsOf(found).every((turn) => Math.abs(turn - points) < 1e-9 || Math.abs(turn - points) > STEP),
        );
        expect(leadersAt(found, points)).toEqual(plainLeaders(decision, changed).toSorted());
      }),
    );
  });

  it("changes the leader where the list of flips says so, and nowhere else", () => {
    fc.assert(
      fc.property(anySweep, ({ decision, scenario, criterion, found }) => {
        const leadNow = plainLeaders(decision, scenario);
        const expected = found.bands.flatMap(({ from, to, leaders }) => {
          const [alone] = leaders;
          if (!alone || leaders.length > 1 || leadNow.includes(alone.id)) return [];
          return [[alone.id, from >= found.points ? from : to] as const];
        });

        const flips = flipList(decision, scenario).filter(
          (flip) => flip.kind === "weight" && flip.criterion.id === criterion,
        );

        expect(flips.map(({ option }) => option.id).toSorted()).toEqual(
          expected.map(([id]) => id).toSorted(),
        );
        for (const [id, to] of expected) {
          expect(flips.find(({ option }) => option.id === id)?.to).toBeCloseTo(to, 6);
        }
      }),
    );
  });

  it("has a crossover exactly where two options change their order", () => {
    fc.assert(
      fc.property(anySweep, ({ decision, scenario, criterion, points, found }) => {
        for (const { points: at, passing, passed } of found.crossovers) {
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThan(100);
          for (const above of passing) {
            for (const below of passed) {
              expect(leadOf(found, above.id, below.id, at * (1 - STEP))).toBeLessThan(0);
              expect(leadOf(found, above.id, below.id, at + (100 - at) * STEP)).toBeGreaterThan(0);
            }
          }
        }
        fc.pre(found.rest > 0 && points < 100);
        const before = plainSums(decision, setWeight(scenario, criterion, points));
        const after = plainSums(decision, setWeight(scenario, criterion, points + 1));
        for (const { option: a } of found.lines) {
          for (const { option: b } of found.lines) {
            const turns = before.get(a.id)! < before.get(b.id)! && after.get(a.id)! > after.get(b.id)!;
            const told = found.crossovers.some(
              (each) =>
                each.passing.includes(a) &&
                each.passed.includes(b) &&
                each.points > points - 1e-9 &&
                each.points < points + 1 + 1e-9,
            );
            if (turns) expect(told).toBe(true);
          }
        }
      }),
    );
  });
});

function turnsOf({ bands }: Sweep): readonly number[] {
  return bands.slice(1).map(({ from }) => from);
}

function leadersAt({ bands, ties }: Sweep, points: number): readonly string[] {
  const tie = ties.find((each) => Math.abs(each.points - points) < 1e-9);
  const band = bands.find(({ from, to }) => from <= points && points <= to);
  return (tie ?? band)!.leaders.map(({ id }) => id).toSorted();
}

function leadOf({ lines, rest }: Sweep, a: string, b: string, points: number): number {
  const [first, second] = [a, b].map((id) => lines.find(({ option }) => option.id === id)!);
  return sweepTotal(first!, rest, points) - sweepTotal(second!, rest, points);
}
