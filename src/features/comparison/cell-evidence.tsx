import type { Criterion, RatedCriterion } from "#core/domain/criterion.ts";
import type { Cell } from "#core/domain/cell.ts";
import type { Option } from "#core/domain/decision.ts";
import type { Source } from "#core/domain/source.ts";
import { shownRating } from "#core/views/shown-rating.ts";
import { sourceWords } from "#core/views/source-words.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { OutsideLink } from "#ui/outside-link.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./cell-evidence.module.css";

interface CellEvidenceProps {
  criterion: Criterion;
  option: Option;
  sources: readonly Source[];
}

/** The fact, why it stands there, the catalog's judgement with its scale and range, and where it comes from. */
export function CellEvidence({ criterion, option, sources }: CellEvidenceProps) {
  const cell = criterion.cells[option.id];
  if (!cell) return null;
  const cited = sources.filter(({ id }) => cell.sources.includes(id));
  return (
    <div className={styles.evidence}>
      <p>{criterion.question}</p>
      <dl className={styles.facts}>
        {criterion.kind === "rated" && <Scale criterion={criterion} />}
        {cell.fact !== "" && (
          <>
            <dt>Fact</dt>
            <dd>{cell.fact}</dd>
          </>
        )}
        {criterion.kind === "rated" && <Judgement criterion={criterion} option={option} cell={cell} />}
        {cell.rationale !== "" && (
          <>
            <dt>Why</dt>
            <dd>{cell.rationale}</dd>
          </>
        )}
        {criterion.kind === "rated" && <TeamNote criterion={criterion} option={option} />}
      </dl>
      {cited.length > 0 && (
        <>
          <h3>Sources</h3>
          <ul className={styles.sources}>
            {cited.map((source) => (
              <CitedSource key={source.id} source={source} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Scale({ criterion }: { criterion: RatedCriterion }) {
  return (
    <>
      <dt>1 means</dt>
      <dd>{criterion.scale.worst}</dd>
      <dt>5 means</dt>
      <dd>{criterion.scale.best}</dd>
    </>
  );
}

function Judgement({ criterion, option, cell }: { criterion: RatedCriterion; option: Option; cell: Cell }) {
  const scenario = useOpen((open) => open.scenario);
  const { imputed } = shownRating(scenario, criterion, option.id);
  return (
    <>
      <dt>Catalog</dt>
      <dd>
        {cell.rating
          ? `${cell.rating.mode}, honest range ${cell.rating.low} to ${cell.rating.high}`
          : "Not rated: the catalog has no opinion, the team rates it."}
        {imputed && (
          <>
            {" "}
            <Tag tone="warning">stand-in: does not apply</Tag>
          </>
        )}
      </dd>
    </>
  );
}

function TeamNote({ criterion, option }: { criterion: RatedCriterion; option: Option }) {
  const scenario = useOpen((open) => open.scenario);
  const { own, note } = shownRating(scenario, criterion, option.id);
  if (!own || note === "") return null;
  return (
    <>
      <dt>Team's note</dt>
      <dd className={styles.note}>
        <bdi dir="auto">{note}</bdi>
      </dd>
    </>
  );
}

function CitedSource({ source }: { source: Source }) {
  const { kind, access, opened } = sourceWords(source);
  return (
    <li>
      <OutsideLink address={source.url}>{source.title}</OutsideLink>
      <span className={styles.access}>{[kind, access, opened].join(" · ")}</span>
      <a
        className={styles.support}
        href={addressOf({ kind: "sources", source: source.id })}
        aria-label={`What it supports: ${source.title}`}
      >
        What it supports
      </a>
    </li>
  );
}
