import { useId } from "react";
import type { DecisionId } from "#core/domain/ids.ts";
import type { MappedArea } from "#core/views/mapped-areas.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./area-section.module.css";
import { DecisionEntry } from "./decision-entry.tsx";
import { PracticeList } from "./practice-list.tsx";
import type { GuidedStart } from "./use-guided-start.ts";

/** How many areas stand beside each other on a wide screen. */
const WIDEST = 3;

export interface AreaSectionProps {
  mapped: MappedArea;
  guidedStart: GuidedStart;
  onWeigh: (id: DecisionId) => void;
}

/** One place of the map: its decisions, and the practices to check whatever is decided. */
export function AreaSection({ mapped, guidedStart, onWeigh }: AreaSectionProps) {
  const titleId = useId();
  const { area, decisions, practices } = mapped;
  return (
    <section
      aria-labelledby={titleId}
      className={styles.area}
      data-size={decisions.length >= WIDEST ? "row" : undefined}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{area.name}</h2>
        <p className={styles.line}>{area.line}</p>
      </div>
      <ul className={styles.decisions}>
        {decisions.map((decision) => (
          <DecisionEntry key={decision.id} decision={decision} guidedStart={guidedStart} onWeigh={onWeigh} />
        ))}
      </ul>
      <Disclosure
        summary={
          <span>
            Practices to check ({practices.length}) <VisuallyHidden>in {area.name}</VisuallyHidden>
          </span>
        }
      >
        <PracticeList practices={practices} headings="h3" />
      </Disclosure>
    </section>
  );
}
