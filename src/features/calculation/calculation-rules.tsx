import { verdictRuleWords } from "#core/views/verdict-rule-words.ts";
import { useResult } from "#platform/simulation/use-result.ts";
import { useOpen } from "#platform/store/use-open.ts";
import styles from "./calculation.module.css";

/** The method in plain sentences, with the numbers that the code goes by. */
export function CalculationRules() {
  const { headline } = useResult();
  const rules = verdictRuleWords(useOpen(({ decision }) => decision.mode));
  return (
    <>
      <section className={styles.rules} aria-labelledby="calculation-total">
        <h3 id="calculation-total">From ratings to a total</h3>
        <ul className={styles.list}>
          <li>
            <b>Value:</b> a rating goes from 1, which is value 0, to 5, which is value 100. These ends are
            fixed, so that one more option never changes another option’s value.
          </li>
          <li>
            <b>Share:</b> the points of a criterion divided by the points of all criteria in play.
          </li>
          <li>
            <b>Part:</b> share times value. A criterion with 0 points adds nothing and is not listed.
          </li>
          <li>
            <b>Total:</b> the sum of the parts, 0 to 100. Parts are rounded to one decimal here; what rounding
            leaves over goes to the largest part, so that they add up. The ranking shows whole numbers where
            they tell the options apart.
          </li>
          <li>
            <b>Gaps:</b> a cell that is not rated is neither zero nor average. Its option gets no rank but two
            bounds: every gap at its worst, and every gap at its best.
          </li>
          <li>
            <b>Must-haves:</b> an option whose rating is below a minimum stays in sight but has no rank. The
            single best rating is judged, not its range.
          </li>
          <li>
            <b>Ties:</b> options share a rank when their totals, taken as 0 to 1, differ by 1e-9 (one
            billionth) or less.
          </li>
        </ul>
      </section>
      <section className={styles.rules} aria-labelledby="calculation-verdict">
        <h3 id="calculation-verdict">How firm the choice is</h3>
        <ul className={styles.list}>
          {rules.map(({ name, when }) => (
            <li key={name}>
              <b>{name}:</b> {when}.
            </li>
          ))}
        </ul>
        <p>At present: {headline}</p>
      </section>
    </>
  );
}
