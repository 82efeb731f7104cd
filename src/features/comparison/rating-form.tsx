import { useState } from "react";
import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Option } from "#core/domain/decision.ts";
import { putBackRating } from "#core/scenario/put-back-rating.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { widenRange } from "#core/scenario/widen-range.ts";
import { shownRating } from "#core/views/shown-rating.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { draftedRating } from "./drafted-rating.ts";
import styles from "./rating-form.module.css";

/** The longest note; a scenario must still fit a link. */
const LONGEST_NOTE = 2000;

interface RatingFormProps {
  criterion: RatedCriterion;
  option: Option;
  onDone: () => void;
}

/** The team's own rating: the best value, the honest range around it, and why. Nothing changes until Apply. */
export function RatingForm({ criterion, option, onDone }: RatingFormProps) {
  const scenario = useOpen((open) => open.scenario);
  const shown = shownRating(scenario, criterion, option.id);
  // undefined: not touched, so it follows the rating; null: emptied, and stays empty while another number is typed.
  const [low, setLow] = useState<number | null>();
  const [mode, setMode] = useState(shown.rating?.mode ?? null);
  const [high, setHigh] = useState<number | null>();
  const [note, setNote] = useState(shown.note);
  const drafted = draftedRating(shown.rating, { low: low ?? null, mode, high: high ?? null });
  const range = mode === null ? { low: null, high: null } : widenRange(shown.rating, mode);
  const cell = { criterion: criterion.id, option: option.id };
  const ends = { min: RATING_SCALE.worst, max: RATING_SCALE.best, optional: true } as const;

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!drafted.ok) return;
        changeScenario((before) => rateCell(before, cell, { ...drafted.value, note: note.trim() }));
        onDone();
      }}
    >
      <h3>{shown.own ? "The team's own rating" : "Rate it yourselves"}</h3>
      <div className={styles.numbers}>
        <NumberField {...ends} label="Low" value={low === undefined ? range.low : low} onInput={setLow} />
        <NumberField {...ends} label="Rating" value={mode} onInput={setMode} />
        <NumberField
          {...ends}
          label="High"
          value={high === undefined ? range.high : high}
          onInput={setHigh}
        />
      </div>
      <p className={styles.error} role="alert">
        {drafted.ok ? "" : drafted.error}
      </p>
      <TextArea
        label="Note"
        value={note}
        maxLength={LONGEST_NOTE}
        hint="Why you rate it so. It is saved and shared with the scenario."
        onInput={setNote}
      />
      <div className={styles.acts}>
        <Button
          variant="quiet"
          disabled={!shown.own}
          onClick={() => {
            changeScenario((before) => putBackRating(before, cell));
            onDone();
          }}
        >
          Put back
        </Button>
        <Button type="submit" variant="primary" disabled={!drafted.ok}>
          Apply
        </Button>
      </div>
    </form>
  );
}
