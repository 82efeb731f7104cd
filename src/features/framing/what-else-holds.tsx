import type { ReactNode } from "react";
import { guidance } from "#core/views/guidance.ts";
import { strengthWords } from "#core/views/guidance-words.ts";
import { useView } from "#platform/store/use-open.ts";
import { CitedSources } from "./cited-sources.tsx";
import { CombinationWords } from "./combination-words.tsx";
import styles from "./what-else-holds.module.css";

/** Beside the recommendation: the other rules, the combinations and the advisories that the answers meet. */
export function WhatElseHolds() {
  const { also, combinations, advisories } = useView(guidance);
  const fitting = combinations.filter(({ holds }) => holds);
  const toMind = advisories.filter(({ holds }) => holds);
  if (also.length + fitting.length + toMind.length === 0) return null;
  return (
    <div className={styles.groups}>
      {also.length > 0 && (
        <Group title="Other rules that hold">
          {also.map(({ rule, option }) => (
            <li key={rule.id}>
              <p>
                <strong>{option.name}</strong>
                <span className={styles.strength}>{strengthWords(rule.strength)}</span>
              </p>
              {/* The default speaks for the case in which nothing else holds. */}
              {rule.strength !== "default" && (
                <>
                  <p>{rule.reason}</p>
                  {rule.caution !== null && <p>Caution: {rule.caution}</p>}
                  <CitedSources sources={rule.sources} />
                </>
              )}
            </li>
          ))}
        </Group>
      )}
      {fitting.length > 0 && (
        <Group title="Combinations that fit">
          {fitting.map((found) => (
            <li key={found.combination.id}>
              <CombinationWords {...found} />
            </li>
          ))}
        </Group>
      )}
      {toMind.length > 0 && (
        <Group title="Mind this">
          {toMind.map(({ advisory, option }) => (
            <li key={advisory.id}>
              <p>
                <strong>{option.name}:</strong> {advisory.text}
              </p>
              <CitedSources sources={advisory.sources} />
            </li>
          ))}
        </Group>
      )}
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}
