import { Fragment, useId, type ReactNode } from "react";
import type { Option } from "#core/domain/decision.ts";
import type { CombinationFit } from "#core/views/combination-fit.ts";
import type { ListedCombination } from "#core/views/combination-list.ts";
import { Meter } from "#ui/meter.tsx";
import { Name } from "#ui/name.tsx";
import { Tag } from "#ui/tag.tsx";
import type { ChosenCombination } from "./chosen-combination.ts";
import styles from "./combination-choice.module.css";

interface CombinationChoiceProps {
  list: readonly ListedCombination[];
  options: readonly Option[];
  chosen: ChosenCombination;
  onChoose: (chosen: ChosenCombination) => void;
  /** What stands below the own choice while it is chosen. */
  children: ReactNode;
}

/** Every combination of the decision with what it covers and costs; one of them is looked at. */
export function CombinationChoice({ list, options, chosen, onChoose, children }: CombinationChoiceProps) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>Combination to look at</legend>
      {list.map((listed) => {
        const { id } = listed.combination;
        return (
          <Choice
            key={id}
            group={group}
            name={listed.combination.name}
            checked={chosen.kind === "listed" && chosen.id === id}
            onChoose={() => {
              onChoose({ kind: "listed", id });
            }}
          >
            <Summary listed={listed} options={options} />
          </Choice>
        );
      })}
      <Choice
        group={group}
        name="Own choice"
        checked={chosen.kind === "own"}
        onChoose={() => {
          onChoose({ kind: "own" });
        }}
      >
        <p className={styles.quiet}>Any two or more options, for a look. It is not saved.</p>
      </Choice>
      {chosen.kind === "own" && <div className={styles.own}>{children}</div>}
    </fieldset>
  );
}

interface ChoiceProps {
  group: string;
  name: string;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ group, name, checked, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.row} data-chosen={checked || undefined}>
      <label className={styles.name}>
        <input
          type="radio"
          name={group}
          className={styles.radio}
          aria-describedby={id}
          checked={checked}
          onChange={onChoose}
        />
        <Name text={name} fit="wrap" />
      </label>
      <div id={id} className={styles.summary}>
        {children}
      </div>
    </div>
  );
}

function Summary({ listed, options }: { listed: ListedCombination; options: readonly Option[] }) {
  const { combination, coverage, fit, mustHaves } = listed;
  const members = options.filter(({ id }) => combination.options.includes(id));
  const missed = mustHaves.filter(({ outcome }) => outcome.kind === "missed").length;
  return (
    <>
      <p className={styles.members}>
        <span>
          {members.map(({ id, name }, place) => (
            <Fragment key={id}>
              {place > 0 && " + "}
              <Name text={name} fit="wrap" />
            </Fragment>
          ))}
        </span>{" "}
        <Tag tone={fit.kind === "fits" ? "accent" : "plain"}>{fitWords(fit)}</Tag>{" "}
        {missed > 0 && (
          <Tag tone="warning">{`misses ${missed} ${missed === 1 ? "must-have" : "must-haves"}`}</Tag>
        )}
      </p>
      {coverage && (
        <p className={styles.coverage}>
          <span className={styles.number}>covers {coverage.together.shownWhole}</span>
          <span className={styles.bar}>
            <Meter
              label={`What ${combination.name} covers`}
              value={coverage.together.low === coverage.together.high ? coverage.together.low : null}
              valueText={coverage.together.shownWhole}
              {...(coverage.together.low !== coverage.together.high && { range: coverage.together })}
            />
          </span>
        </p>
      )}
      <p className={styles.watchOut}>
        <span className={styles.quiet}>Watch out: </span>
        {combination.watchOut}
      </p>
    </>
  );
}

function fitWords(fit: CombinationFit): string {
  switch (fit.kind) {
    case "always":
      return "fits whatever is answered";
    case "fits":
      return "fits the answers";
    case "open":
      return `may fit: ${fit.questions} ${fit.questions === 1 ? "question" : "questions"} open`;
    case "does-not-fit":
      return "does not fit the answers";
  }
}
