import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { calculationBounds } from "#core/views/calculation-bounds.ts";
import { calculation } from "#core/views/calculation.ts";
import type { RankingRow } from "#core/views/ranking.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { useShownView } from "#platform/store/use-shown-view.ts";
import styles from "./calculation.module.css";
import { CalculationTable } from "./calculation-table.tsx";

/** How one option comes to its total, or to its two bounds. */
export function OptionCalculation({ row }: { row: RankingRow }) {
  const decision = useOpen((open) => open.decision);
  const scenario = useShownView(asShown);
  const { id, name } = row.option;
  const whole = calculation(decision, scenario, id);
  const bounds = whole ? null : calculationBounds(decision, scenario, id);
  return (
    <>
      {whole && (
        <>
          <p>
            {name} has {whole.total} of 100 points: what its {whole.lines.length} weighted{" "}
            {whole.lines.length === 1 ? "criterion adds" : "criteria add"} up to.
          </p>
          <CalculationTable
            caption={`Total of ${name}`}
            ends={["Part"]}
            totals={[whole.total]}
            lines={whole.lines.map((line) => ({ ...line, parts: [line.part] }))}
          />
        </>
      )}
      {bounds && (
        <>
          <p>
            {name} is not rated on {bounds.gaps} of {bounds.lines.length} weighted criteria, so it has no
            single total: it lies between {bounds.low}, where every gap counts as the worst, and {bounds.high}
            , where every gap counts as the best.
          </p>
          <CalculationTable
            caption={`Bounds of ${name}`}
            ends={["Part at worst", "Part at best"]}
            totals={[bounds.low, bounds.high]}
            lines={bounds.lines.map((line) => ({ ...line, parts: [line.low, line.high] }))}
          />
        </>
      )}
      {row.standing.kind === "ruled-out" && (
        <ul className={styles.list}>
          {row.standing.misses.map((miss) => (
            <li key={miss.criterion}>
              No rank: {miss.criterionName} is {miss.rating}, the minimum is {miss.minimum}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function asShown(_: Decision, scenario: Scenario): Scenario {
  return scenario;
}
