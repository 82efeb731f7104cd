import type { SourceId } from "#core/domain/ids.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { useOpen } from "#platform/store/use-open.ts";
import styles from "./cited-sources.module.css";

/** Where a piece of guidance comes from, each source a link to its place among all sources. */
export function CitedSources({ sources }: { sources: readonly SourceId[] }) {
  const known = useOpen((open) => open.decision.sources);
  const cited = known.filter(({ id }) => sources.includes(id));
  if (cited.length === 0) return null;
  return (
    <p className={styles.sources}>
      {cited.length === 1 ? "Source: " : "Sources: "}
      {cited.map(({ id, title }, place) => (
        <span key={id}>
          {place > 0 && "; "}
          <a href={addressOf({ kind: "sources", source: id })}>{title}</a>
        </span>
      ))}
    </p>
  );
}
