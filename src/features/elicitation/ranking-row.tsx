import { ArrowDown, ArrowUp, Equal, GripVertical, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { CriterionId } from "#core/domain/ids.ts";
import type { OrderedCriterion } from "#core/views/criteria-order.ts";
import { shownShare } from "#core/views/shown-share.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Name } from "#ui/name.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./ranking-row.module.css";
import { useRowDrag } from "./use-row-drag.ts";

export interface RankingRowProps {
  entry: OrderedCriterion;
  /** What the percent are: "Share". */
  shareWords: string;
  isFirstRow: boolean;
  canMoveUp: boolean;
  canMoveDown: boolean;
  /** It was put in a moment ago: the focus goes from its gone button to here. */
  takesFocus: boolean;
  onMove: (entry: OrderedCriterion, by: "up" | "down") => void;
  onLevel: (entry: OrderedCriterion) => void;
  onLeaveOut: (entry: OrderedCriterion) => void;
  onDropped: (dragged: CriterionId, side: "before" | "after", beside: CriterionId) => void;
}

/** One criterion of the order: its rank and share, and the ways to move it by hand, by button and by key. */
export function RankingRow(props: RankingRowProps) {
  const { entry, shareWords, isFirstRow, canMoveUp, canMoveDown, takesFocus } = props;
  const { id, name } = entry.criterion;
  const { row, handle, isDragged, dropSide } = useRowDrag(id, (dragged, side) => {
    props.onDropped(dragged, side, id);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    props.onMove(entry, event.key === "ArrowUp" ? "up" : "down");
  };
  return (
    // Not a control itself: it hears the keys of the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={row}
      className={styles.row}
      data-level={entry.isLevelWithAbove}
      data-dragged={isDragged}
      data-drop={dropSide}
      onKeyDown={onKeyDown}
    >
      <span ref={handle} className={styles.handle} title="Drag to move" aria-hidden="true">
        <GripVertical size="1em" />
      </span>
      <span className={styles.rank}>{entry.shownRank}</span>
      <span className={styles.name}>
        <Name text={name} fit="wrap" />
      </span>
      <span className={styles.share}>
        <VisuallyHidden>{shareWords}: </VisuallyHidden>
        {shownShare(entry.share)}
      </span>
      <span className={styles.acts}>
        <IconButton
          label={`Move ${name} up`}
          icon={ArrowUp}
          size="small"
          disabled={!canMoveUp}
          aria-keyshortcuts="Alt+ArrowUp"
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={takesFocus}
          onClick={() => {
            props.onMove(entry, "up");
          }}
        />
        <IconButton
          label={`Move ${name} down`}
          icon={ArrowDown}
          size="small"
          disabled={!canMoveDown}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => {
            props.onMove(entry, "down");
          }}
        />
        <IconButton
          label={`${name}: same as above`}
          icon={Equal}
          size="small"
          pressed={entry.isLevelWithAbove}
          disabled={isFirstRow}
          onClick={() => {
            props.onLevel(entry);
          }}
        />
        <IconButton
          label={`Leave out ${name}`}
          icon={X}
          size="small"
          onClick={() => {
            props.onLeaveOut(entry);
          }}
        />
      </span>
    </li>
  );
}
