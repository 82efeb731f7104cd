import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { attachClosestEdge, extractClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { CriterionId } from "#core/domain/ids.ts";

/** Under this key a drag carries its criterion: nothing else may be dropped in the order. */
const CRITERION = "criterion-in-order";

interface RowDrag {
  readonly row: RefObject<HTMLLIElement | null>;
  readonly handle: RefObject<HTMLSpanElement | null>;
  readonly isDragged: boolean;
  /** On which side of this row the dragged one would be dropped. */
  readonly dropSide: "before" | "after" | null;
}

/** Makes a row one that can be dragged by its handle, and one that others are dropped beside. */
export function useRowDrag(
  id: CriterionId,
  onDropped: (dragged: CriterionId, side: "before" | "after") => void,
): RowDrag {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const dropped = useRef(onDropped);
  const [isDragged, setIsDragged] = useState(false);
  const [dropSide, setDropSide] = useState<RowDrag["dropSide"]>(null);

  useEffect(() => {
    dropped.current = onDropped;
  }, [onDropped]);

  useEffect(() => {
    const [element, dragHandle] = [row.current, handle.current];
    if (element === null || dragHandle === null) return;
    const stopDragging = draggable({
      element,
      dragHandle,
      getInitialData: () => ({ [CRITERION]: id }),
      onDragStart: () => {
        setIsDragged(true);
      },
      onDrop: () => {
        setIsDragged(false);
      },
    });
    const stopDropping = dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data[CRITERION] !== undefined && source.data[CRITERION] !== id,
      getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ["top", "bottom"] }),
      onDrag: ({ self }) => {
        setDropSide(sideOf(self.data));
      },
      onDragLeave: () => {
        setDropSide(null);
      },
      onDrop: ({ self, source }) => {
        setDropSide(null);
        const dragged = source.data[CRITERION];
        if (typeof dragged === "string") dropped.current(dragged, sideOf(self.data));
      },
    });
    return () => {
      stopDragging();
      stopDropping();
    };
  }, [id]);

  return { row, handle, isDragged, dropSide };
}

function sideOf(data: Record<string, unknown>): "before" | "after" {
  return extractClosestEdge(data) === "top" ? "before" : "after";
}
