import { useState } from "react";
import type { SourceUse } from "#core/views/source-uses.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./support-details.module.css";
import type { Support } from "./support-of-sources.ts";

const KINDS: readonly { readonly kind: SourceUse["kind"]; readonly name: string }[] = [
  { kind: "decision", name: "The question as a whole" },
  { kind: "cell", name: "Facts and ratings" },
  { kind: "rule", name: "Rules" },
  { kind: "combination", name: "Combinations" },
  { kind: "advisory", name: "Advisories" },
  { kind: "practice", name: "Practices" },
];

export interface SupportDetailsProps {
  title: string;
  /** At least one. */
  support: readonly Support[];
}

/** Every single thing a source is cited for; drawn when it is first opened, because some are cited hundreds of times. */
export function SupportDetails({ title, support }: SupportDetailsProps) {
  const [wanted, setWanted] = useState(false);
  const count = support.reduce((sum, { uses }) => sum + uses.length, 0);
  return (
    <Disclosure
      summary={
        <span>
          Cited {count === 1 ? "once" : `${String(count)} times`}: see where{" "}
          <VisuallyHidden>for {title}</VisuallyHidden>
        </span>
      }
      onToggle={(open) => {
        if (open) setWanted(true);
      }}
    >
      {wanted &&
        support.map(({ decision, uses }) => (
          <section key={decision.id} className={styles.decision}>
            <h4>{decision.title}</h4>
            <dl className={styles.uses}>
              {KINDS.map(({ kind, name }) => (
                <UsesOfKind key={kind} name={name} uses={uses.filter((use) => use.kind === kind)} />
              ))}
            </dl>
          </section>
        ))}
    </Disclosure>
  );
}

function UsesOfKind({ name, uses }: { name: string; uses: readonly SourceUse[] }) {
  if (uses.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {uses.map(({ text }) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  );
}
