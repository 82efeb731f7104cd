import { memo, useId } from "react";
import { devilsAdvocate } from "#core/views/devils-advocate.ts";
import { useLiveView } from "#platform/store/use-live-view.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./advocate.module.css";
import { AdvocateCase } from "./advocate-case.tsx";

/** The other side: the honest best case for the runner-up. */
export const AdvocateSection = memo(function AdvocateSection() {
  const heading = useId();
  const found = useLiveView(devilsAdvocate);
  if (found.kind === "nobody") {
    return (
      <section className={styles.section} aria-labelledby={heading}>
        <h2 id={heading}>The other side</h2>
        <EmptyState title={found.title}>{found.nextStep}</EmptyState>
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>
        The case for <Name text={found.runnerUp} fit="wrap" />
      </h2>
      <AdvocateCase found={found} />
    </section>
  );
});
