import type { ReactNode } from "react";
import type { Spread } from "#core/domain/elicitation.ts";
import { SPREAD_POINTS } from "#core/domain/spread-points.ts";
import { handOutRest, scaleSpread } from "#core/scenario/fill-spread.ts";
import { spreadRows } from "#core/views/spread-rows.ts";
import { useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Meter } from "#ui/meter.tsx";
import { Name } from "#ui/name.tsx";
import { NumberField } from "#ui/number-field.tsx";
import { changeAnswer } from "./change-answer.ts";
import { LeftOutList } from "./left-out-list.tsx";
import styles from "./spread-panel.module.css";

/** "Spread 100 points": a number for each criterion, and how many points are left. */
export function SpreadPanel() {
  const { criteria, spread, left, sentence, leftOut } = useView(spreadRows);
  const handedOut = SPREAD_POINTS - left;
  return (
    <>
      <div className={styles.sum} data-over={left < 0}>
        <p role="status" aria-label="Handed out">
          {sentence}
        </p>
        <Meter
          label="Points handed out"
          value={Math.min(handedOut, SPREAD_POINTS)}
          valueText={sentence}
          {...(left < 0 && { color: "var(--danger)" })}
        />
      </div>
      <ul className={styles.rows}>
        {criteria.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <Name text={name} fit="wrap" />
            <NumberField
              label={`Handed to ${name}`}
              visibleLabel={false}
              value={spread[id] ?? 0}
              min={0}
              max={SPREAD_POINTS}
              onInput={(value) => {
                changeAnswer("spread", { ...spread, [id]: value ?? 0 }, `spread:${id}`);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <FillButton spread={spread} fill={handOutRest} disabled={left <= 0 || criteria.length === 0}>
          Hand out the rest evenly
        </FillButton>
        <FillButton spread={spread} fill={scaleSpread} disabled={left === 0 || handedOut === 0}>
          Scale to {SPREAD_POINTS}
        </FillButton>
      </div>
      <LeftOutList
        criteria={leftOut}
        onPutIn={({ id }) => {
          changeAnswer("spread", { ...spread, [id]: 0 });
        }}
      />
      <Disclosure summary="How is this calculated?">
        <p>
          Of {SPREAD_POINTS} points each one is a hundredth of the whole weight: 30 points are 30 %. They are
          used as they were handed out, and nothing is worked out. This is point allocation (Doyle, Green and
          Bottomley 1997).
        </p>
      </Disclosure>
    </>
  );
}

interface FillButtonProps {
  spread: Spread;
  fill: (spread: Spread) => Spread;
  disabled: boolean;
  children: ReactNode;
}

function FillButton({ spread, fill, disabled, children }: FillButtonProps) {
  return (
    <Button
      size="small"
      disabled={disabled}
      onClick={() => {
        changeAnswer("spread", fill(spread));
      }}
    >
      {children}
    </Button>
  );
}
