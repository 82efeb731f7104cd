import { useState } from "react";
import type { Ranking } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import {
  leaveOut,
  levelWithAbove,
  moveDown,
  moveUp,
  partFromAbove,
  placeBeside,
  putIn,
} from "#core/scenario/reorder-ranking.ts";
import { criteriaOrder } from "#core/views/criteria-order.ts";
import { placeInOrder } from "#core/views/place-in-order.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { changeAnswer } from "./change-answer.ts";
import { LeftOutList } from "./left-out-list.tsx";
import styles from "./ranking-panel.module.css";
import { RankingRow } from "./ranking-row.tsx";

/** "Rank them": the criteria in order, to be moved by hand, by button or by key. */
export function RankingPanel() {
  const { order, rows, leftOut } = useView(criteriaOrder);
  const isAnswered = useOpen(({ scenario }) => scenario.elicitation.ranking !== undefined);
  const [said, setSaid] = useState("");
  const [isBeingKept, setIsBeingKept] = useState(false);
  const [movedAcross, setMovedAcross] = useState<CriterionId | null>(null);

  const reorder = (changed: Ranking, id: CriterionId) => {
    const name = [...rows.map(({ criterion }) => criterion), ...leftOut].find((each) => each.id === id)?.name;
    if (changed !== order) changeAnswer("ranking", changed);
    setMovedAcross(null);
    setSaid(`${name ?? ""}, ${placeInOrder(changed, id)}`);
  };
  const shareWords = isAnswered ? "Share" : "Share that this order would give";
  const first = order[0];
  const last = order.at(-1);

  return (
    <>
      <p className={styles.how}>
        The most important one comes first. Drag a criterion or use its arrows; = makes it as important as the
        one above.
        <span className={styles.keys}> Alt+Up and Alt+Down on its buttons move it too.</span>
      </p>
      {rows.length > 0 && (
        <p className={styles.head} aria-hidden="true">
          {shareWords}
        </p>
      )}
      <ol aria-label="Order of importance" className={styles.rows}>
        {rows.map((entry, index) => (
          <RankingRow
            key={entry.criterion.id}
            entry={entry}
            shareWords={shareWords}
            isFirstRow={index === 0}
            canMoveUp={first?.join() !== entry.criterion.id}
            canMoveDown={last?.join() !== entry.criterion.id}
            takesFocus={movedAcross === entry.criterion.id}
            onMove={({ criterion: { id } }, by) => {
              reorder(by === "up" ? moveUp(order, id) : moveDown(order, id), id);
            }}
            onLevel={({ criterion: { id }, isLevelWithAbove }) => {
              reorder(isLevelWithAbove ? partFromAbove(order, id) : levelWithAbove(order, id), id);
            }}
            onLeaveOut={({ criterion: { id } }) => {
              reorder(leaveOut(order, id), id);
              setMovedAcross(id);
            }}
            onDropped={(dragged, side, beside) => {
              reorder(placeBeside(order, dragged, beside, side), dragged);
            }}
          />
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status" aria-label="Order">
          {said}
        </span>
      </VisuallyHidden>
      {(!isAnswered || isBeingKept) && rows.length > 0 && (
        // It goes once the focus has gone on: a button that vanishes would drop it to the top of the page.
        <div
          onBlur={() => {
            setIsBeingKept(false);
          }}
        >
          <Button
            size="small"
            disabled={isAnswered}
            onClick={() => {
              setIsBeingKept(true);
              changeAnswer("ranking", order);
            }}
          >
            The order is right as it is
          </Button>
        </div>
      )}
      <LeftOutList
        criteria={leftOut}
        focusOn={movedAcross}
        onPutIn={({ id }) => {
          reorder(putIn(order, id), id);
          setMovedAcross(id);
        }}
      />
      <Disclosure summary="How is this calculated?">
        <p>
          Each criterion gets the mean of all weights that fit the order: the rank order centroid (Barron and
          Barrett 1996). Of three criteria the first gets 61 %, the second 28 % and the third 11 %; those that
          are level share what they span.
        </p>
      </Disclosure>
    </>
  );
}
