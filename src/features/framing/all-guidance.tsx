import type { ReactNode } from "react";
import type { GuidanceCondition } from "#core/views/guidance-condition.ts";
import { guidance } from "#core/views/guidance.ts";
import { conditionPartWords, conditionStateWords, strengthWords } from "#core/views/guidance-words.ts";
import { useView } from "#platform/store/use-open.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./all-guidance.module.css";
import { CitedSources } from "./cited-sources.tsx";
import { CombinationWords } from "./combination-words.tsx";

/** All that the guided start knows of this decision, with the conditions: what holds, and why the rest does not. */
export function AllGuidance() {
  const { rules, combinations, advisories } = useView(guidance);
  return (
    <Disclosure summary={`All rules of this decision (${rules.length})`}>
      <div className={styles.all}>
        <div className={styles.group}>
          <h3>Rules, highest priority first</h3>
          <ol className={styles.list}>
            {rules.map(({ rule, option, preset, ...condition }) => (
              <Entry key={rule.id} condition={condition}>
                <p>
                  <strong>{option.name}</strong>
                  <span className={styles.aside}>{strengthWords(rule.strength)}</span>
                  <span className={styles.aside}>Profile: {preset.name}</span>
                </p>
                <p>{rule.reason}</p>
                {rule.caution !== null && <p>Caution: {rule.caution}</p>}
                <CitedSources sources={rule.sources} />
              </Entry>
            ))}
          </ol>
        </div>
        {combinations.length > 0 && (
          <div className={styles.group}>
            <h3>Combinations</h3>
            <ul className={styles.list}>
              {combinations.map((found) => (
                <Entry key={found.combination.id} condition={found}>
                  <CombinationWords {...found} />
                </Entry>
              ))}
            </ul>
          </div>
        )}
        {advisories.length > 0 && (
          <div className={styles.group}>
            <h3>What to mind</h3>
            <ul className={styles.list}>
              {advisories.map(({ advisory, option, ...condition }) => (
                <Entry key={advisory.id} condition={condition}>
                  <p>
                    <strong>{option.name}:</strong> {advisory.text}
                  </p>
                  <CitedSources sources={advisory.sources} />
                </Entry>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function Entry({ condition, children }: { condition: GuidanceCondition; children: ReactNode }) {
  return (
    <li className={styles.entry}>
      <div className={styles.words}>{children}</div>
      <div className={styles.condition}>
        <p>
          <Tag tone={condition.holds ? "accent" : "plain"}>{conditionStateWords(condition)}</Tag>
        </p>
        {condition.parts.length > 0 && (
          <>
            <p>When:</p>
            <ul className={styles.parts}>
              {condition.parts.map((part) => (
                <li key={part.question.id}>{conditionPartWords(part)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}
