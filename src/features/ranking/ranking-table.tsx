import { memo, useMemo } from "react";
import type { OptionId } from "#core/domain/ids.ts";
import { ranking, type RankingRow } from "#core/views/ranking.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { useShownView } from "#platform/store/use-shown-view.ts";
import { DataTable } from "#ui/data-table.tsx";
import { rankingColumns } from "./ranking-columns.tsx";

export interface RankingTableProps {
  /** Opens "How is this calculated?" for one option. Stable: a new one puts new cells on the page. */
  onExplain: (option: OptionId) => void;
}

/** Every option in play, best first, with its total and its rating on every weighted criterion. */
export const RankingTable = memo(function RankingTable({ onExplain }: RankingTableProps) {
  const current = useShownView(ranking);
  const criteria = useOpen(({ decision }) => decision.criteria);
  const columns = useMemo(() => rankingColumns(criteria, onExplain), [criteria, onExplain]);
  const weighted =
    current.kind === "ranking" ? current.columns.map(({ criterion }) => criterion.id).join() : "";
  // Rebuilt only when a weight comes to 0 or leaves it: the columns stay what they are while a slider moves.
  const absent = useMemo(() => {
    const present = new Set(weighted.split(","));
    return new Set(criteria.filter(({ id }) => !present.has(id)).map(({ id }) => id));
  }, [criteria, weighted]);

  if (current.kind === "blocked") return null;
  return (
    <DataTable
      caption="Ranking"
      columns={columns}
      data={current.rows}
      rowId={rowId}
      nameColumn="option"
      startSort={byRank}
      absent={absent}
      isNumeric={isNumeric}
      rowLook={rowLook}
    />
  );
});

const byRank = { id: "rank", desc: false };

function rowId(row: RankingRow): string {
  return row.option.id;
}

function isNumeric(columnId: string): boolean {
  return columnId !== "option" && columnId !== "total";
}

function rowLook(row: RankingRow): "leading" | "muted" | undefined {
  if (row.standing.kind === "ruled-out") return "muted";
  return row.standing.kind === "ranked" && row.standing.rank === 1 ? "leading" : undefined;
}
