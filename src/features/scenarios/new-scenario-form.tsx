import { useEffect, useRef, useState } from "react";
import type { DecisionId } from "#core/domain/ids.ts";
import { LIMITS } from "#core/share/limits.ts";
import { presetWords } from "#core/views/preset-words.ts";
import { goTo } from "#platform/places/go-to.ts";
import type { Step } from "#platform/places/place.ts";
import { knownDecision, useKnownDecisions } from "#platform/store/known-decisions.ts";
import { createNew } from "#platform/store/library-new.ts";
import { describeOpenFailure, loadDecisionOnce, type LoadDecision } from "#platform/store/load-decision.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { DecisionChoice } from "./decision-choice.ts";
import styles from "./new-scenario-form.module.css";

export interface NewScenarioFormProps {
  decisions: readonly DecisionChoice[];
  first?: DecisionId;
  loadDecision: LoadDecision;
  /** Called when the scenario is made and its page is asked for. */
  onDone: () => void;
}

/** The value of "Equal weights" in the list of presets; no preset has an empty id. */
const EQUAL = "";

const EQUAL_REMARK =
  "Equal weights are a choice too: they say that every criterion matters as much as every other. There are no must-haves.";

export function NewScenarioForm({ decisions, first, loadDecision, onDone }: NewScenarioFormProps) {
  const [decisionId, setDecisionId] = useState(first ?? decisions[0]?.id);
  const [presetId, setPresetId] = useState(EQUAL);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const known = useKnownDecisions((state) => state.decisions);

  const choice = decisions.find(({ id }) => id === decisionId);
  const preset = choice && knownDecision(known, choice)?.presets.find(({ id }) => id === presetId);
  const name = typedName ?? choice?.title ?? "";
  const nameMissing = name.trim() === "";

  useEffect(() => {
    // Loaded while the person chooses, so that the preset can be described and "Create" answers at once.
    if (choice) void loadDecisionOnce(choice, loadDecision);
  }, [choice, loadDecision]);

  /** Nothing is made for somebody who has closed the form before the decision arrived. */
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  async function create(step: Step): Promise<void> {
    if (!choice || nameMissing || creating) return;
    setCreating(true);
    const decision = await loadDecisionOnce(choice, loadDecision);
    if (!isHere.current) return;
    setCreating(false);
    if (!decision.ok) {
      setFailure(describeOpenFailure(decision.error, "stored"));
      return;
    }
    const id = createNew(decision.value, { name, preset: presetId === EQUAL ? null : presetId });
    onDone();
    goTo({ kind: "scenario", id, step });
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create("compare");
      }}
    >
      <Select
        label="Decision"
        hint={choice?.question}
        value={choice?.id ?? ""}
        choices={decisions.map(({ id, title, areaName }) => ({ value: id, label: title, group: areaName }))}
        onChoose={(id) => {
          setDecisionId(id);
          setPresetId(EQUAL);
        }}
      />
      <Select
        label="Preset"
        hint={
          presetId === EQUAL
            ? EQUAL_REMARK
            : preset
              ? presetWords(preset)
              : "A starting point: change any weight."
        }
        value={presetId}
        choices={[
          { value: EQUAL, label: "Equal weights" },
          ...(choice?.presets ?? []).map(({ id, name: label }) => ({ value: id, label })),
        ]}
        onChoose={setPresetId}
      />
      <TextField
        label="Name"
        value={name}
        maxLength={LIMITS.nameCharacters}
        error={nameMissing ? "Type a name, so that you find the scenario again." : undefined}
        onInput={setTypedName}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <div role="alert" className={styles.failure}>
        {failure !== null && (
          <Notice tone="error" title="Not created">
            {failure}
          </Notice>
        )}
      </div>
      <div className={styles.ways}>
        <Button type="submit" variant="primary" aria-disabled={creating}>
          Create
        </Button>
        <Button variant="quiet" aria-disabled={creating} onClick={() => void create("frame")}>
          Create and answer questions
        </Button>
      </div>
    </form>
  );
}
