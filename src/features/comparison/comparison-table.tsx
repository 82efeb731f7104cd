import { memo, useCallback, useMemo, useState } from "react";
import { EyeOff } from "lucide-react";
import type { OptionId } from "#core/domain/ids.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { comparison, type ComparisonRow } from "#core/views/comparison.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { DataTable } from "#ui/data-table.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { comparisonColumns } from "./comparison-columns.tsx";
import type { CellAddress, CellDialogProps } from "./cell-dialog.tsx";
import { TakenOutOptions } from "./taken-out-options.tsx";
import styles from "./comparison-table.module.css";

const CellDialog = lazyPart<CellDialogProps>(async () => (await import("./cell-dialog.tsx")).CellDialog);

/** Every criterion in play as a row, with each option's fact and rating; a rating opens to its reasons. */
export const ComparisonTable = memo(function ComparisonTable() {
  // The ranking answers a slider at once; this much larger table follows when the hand rests.
  const { options, rows } = useRestedView(comparison);
  const allOptions = useOpen(({ decision }) => decision.options);
  const readOnly = useOpen(({ origin }) => origin === "shared");
  // The option that was taken out or brought back last: the focus follows it to its other button.
  const [moved, setMoved] = useState<OptionId | null>(null);
  const [opened, setOpened] = useState<CellAddress | null>(null);
  const columns = useMemo(() => comparisonColumns(allOptions, setOpened), [allOptions]);
  const present = options.map(({ id }) => id).join();
  const absent = useMemo(() => {
    const inPlay = new Set(present.split(","));
    return new Set(allOptions.filter(({ id }) => !inPlay.has(id)).map(({ id }) => id));
  }, [allOptions, present]);

  const headerExtra = useCallback(
    (columnId: string) => {
      const option = allOptions.find(({ id }) => id === columnId);
      if (!option || readOnly) return null;
      return (
        <IconButton
          size="small"
          icon={EyeOff}
          label={`Take out ${option.name}`}
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={moved === option.id}
          onClick={() => {
            changeScenario((scenario) => takeOut(scenario, { kind: "option", id: option.id }));
            setMoved(option.id);
          }}
        />
      );
    },
    [allOptions, readOnly, moved],
  );

  return (
    <section aria-labelledby="comparison-title" className={styles.section}>
      <h2 id="comparison-title">Comparison: every criterion, with facts and sources</h2>
      <DataTable
        caption="Comparison"
        columns={columns}
        data={rows}
        rowId={rowId}
        nameColumn="criterion"
        steady
        absent={absent}
        isNumeric={isNumeric}
        headerExtra={headerExtra}
        tools={<TakenOutOptions focusOn={moved} onBroughtBack={setMoved} />}
      />
      {opened && (
        <CellDialog
          cell={opened}
          readOnly={readOnly}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </section>
  );
});

function rowId(row: ComparisonRow): string {
  return row.criterion.id;
}

function isNumeric(columnId: string): boolean {
  return columnId === "weight" || columnId === "spread";
}
