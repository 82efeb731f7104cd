import type { RefObject } from "react";
import type { DecisionId } from "#core/domain/ids.ts";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { ListedDecision } from "./listed-decision.ts";
import styles from "./source-filter-fields.module.css";
import type { SourceFilter } from "./source-filter.ts";
import { SOURCE_KINDS } from "./source-kinds.ts";

/** The value of "all" in both lists; no decision and no kind is called so. */
const ALL = "";

export interface SourceFilterFieldsProps {
  filter: SourceFilter;
  decisions: readonly ListedDecision[];
  /** Decisions whose sources are known already; the others cannot be chosen yet. */
  loaded: ReadonlySet<DecisionId>;
  /** The field of words, for who brings the focus back to it. */
  field: RefObject<HTMLInputElement | null>;
  onChange: (filter: SourceFilter) => void;
}

export function SourceFilterFields({ filter, decisions, loaded, field, onChange }: SourceFilterFieldsProps) {
  return (
    <search className={styles.fields}>
      <TextField
        ref={field}
        type="search"
        label="Filter sources"
        value={filter.text}
        onInput={(text) => {
          onChange({ ...filter, text });
        }}
        onKeyDown={(event) => {
          // Not every browser does this by itself.
          if (event.key === "Escape" && filter.text !== "") {
            event.preventDefault();
            onChange({ ...filter, text: "" });
          }
        }}
      />
      <Select
        label="Decision"
        value={filter.decision ?? ALL}
        choices={[
          { value: ALL, label: "All decisions" },
          ...decisions.map(({ id, title, areaName }) => ({
            value: id,
            label: title,
            group: areaName,
            disabled: !loaded.has(id),
          })),
        ]}
        onChoose={(id) => {
          onChange({ ...filter, decision: id === ALL ? null : id });
        }}
      />
      <Select
        label="Kind"
        value={filter.kind ?? ALL}
        choices={[
          { value: ALL, label: "All kinds" },
          ...SOURCE_KINDS.map(({ kind, heading }) => ({ value: kind, label: heading })),
        ]}
        onChoose={(chosen) => {
          onChange({ ...filter, kind: SOURCE_KINDS.find(({ kind }) => kind === chosen)?.kind ?? null });
        }}
      />
    </search>
  );
}
