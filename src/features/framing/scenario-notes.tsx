import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { cleanNotes } from "#core/share/clean-text.ts";
import { LIMITS } from "#core/share/limits.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { TextArea } from "#ui/text-area.tsx";

/** What the team wants to remember of the decision: context, constraints, who was heard. */
export function ScenarioNotes({ readOnly }: { readOnly: boolean }) {
  const notes = useOpen((open) => open.scenario.notes);
  return (
    <TextArea
      label="Notes on this decision"
      labelHidden
      rows={6}
      value={notes}
      readOnly={readOnly}
      maxLength={LIMITS.noteCharacters}
      hint="Context, constraints, who was heard. Notes travel with the link."
      onInput={(text) => {
        changeScenario((scenario) => describeScenario(scenario, { notes: cleanNotes(text) }), "notes");
      }}
    />
  );
}
