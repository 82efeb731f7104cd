import { useEffect } from "react";
import { addressOf } from "#platform/places/address-of.ts";
import { useLibrary, watchLibrary } from "#platform/store/library.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import styles from "./team-panel.module.css";

/** How a team weighs together without a server: a link out, copies back, two scenarios side by side. */
export function TeamPanel() {
  return (
    <div className={styles.panel}>
      <section aria-labelledby="team-out" className={styles.section}>
        <h2 id="team-out">Weigh it apart, then compare</h2>
        <ol className={styles.steps}>
          <li>
            Share this scenario, with the button at the top. Its link holds the weights, the ratings and the
            notes; nothing is sent to a server.
          </li>
          <li>
            Everybody opens the link, saves a copy, sets the weights that they believe in, and shares a link
            back.
          </li>
          <li>Open a link that came back and choose “Compare with mine”, or save it and compare it here.</li>
        </ol>
      </section>
      <section aria-labelledby="team-compare" className={styles.section}>
        <h2 id="team-compare">Side by side with this one</h2>
        <OthersOfThisDecision />
      </section>
    </div>
  );
}

function OthersOfThisDecision() {
  const id = useOpen((open) => open.scenario.id);
  const decision = useOpen((open) => open.decision.id);
  const entries = useLibrary((state) => state.entries);
  useEffect(watchLibrary, []);
  const others = entries.flatMap((entry) =>
    entry.kind === "readable" && entry.id !== id && entry.header.decision.id === decision ? [entry] : [],
  );
  if (others.length === 0) {
    return (
      <EmptyState title="No other scenario of this decision yet">
        Save a copy from a colleague's link, or duplicate this one in the list of scenarios, and it appears
        here.
      </EmptyState>
    );
  }
  return (
    <ul className={styles.others}>
      {others.map((other) => (
        <li key={other.id}>
          <a href={addressOf({ kind: "compare-scenarios", left: id, right: other.id })}>
            Compare with <Name text={other.header.name} fit="wrap" />
          </a>
        </li>
      ))}
    </ul>
  );
}
