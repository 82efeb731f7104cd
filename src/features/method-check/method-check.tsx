import { useId, useState } from "react";
import { methodCheck, type MethodCheck } from "#core/views/method-check.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import { MethodStrip } from "./method-strip.tsx";
import { MethodRanks } from "./method-ranks.tsx";
import styles from "./method-check.module.css";

/** The same weights and ratings under other ranking methods: does the choice of method matter here? */
export function MethodCheckSection() {
  const heading = useId();
  const check = useRestedView(methodCheck);
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>Check with other methods</h2>
      {check.kind === "too-few" ? (
        <EmptyState title="Nothing to compare yet">{check.reason}</EmptyState>
      ) : (
        <Checked check={check} />
      )}
    </section>
  );
}

function Checked({ check }: { check: Extract<MethodCheck, { kind: "checked" }> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={styles.headline}>
        <Name text={check.headline} fit="wrap" />
      </p>
      <MethodStrip results={check.results} />
      <ul className={styles.details}>
        {check.details.map((sentence) => (
          <li key={sentence}>
            <Name text={sentence} fit="wrap" />
          </li>
        ))}
        {check.leftOut !== "" && (
          <li>
            <Name text={check.leftOut} fit="wrap" />
          </li>
        )}
      </ul>
      <Disclosure summary="Show the ranks under each method" onToggle={setOpen}>
        {open && <MethodRanks options={check.options} results={check.results} />}
      </Disclosure>
    </>
  );
}
