import { Calculator } from "lucide-react";
import { useCallback, useState } from "react";
import type { OptionId } from "#core/domain/ids.ts";
import type { CalculationDialogProps } from "#features/calculation/calculation-dialog.tsx";
import { RankingTable } from "#features/ranking/ranking-table.tsx";
import { LeaderBar } from "#features/result/leader-bar.tsx";
import { ResultPanel } from "#features/result/result-panel.tsx";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import styles from "./step-content.module.css";

const CalculationDialog = lazyPart<CalculationDialogProps>(
  async () => (await import("#features/calculation/calculation-dialog.tsx")).CalculationDialog,
);

/** The Result and the Ranking, with the way into every number. */
export function LeadingAnswer({ narrow }: { narrow: boolean }) {
  const [explained, setExplained] = useState<{ readonly option: OptionId | null } | null>(null);
  const explain = useCallback((option: OptionId | null) => {
    setExplained({ option });
  }, []);
  return (
    <div className={styles.answer}>
      <ResultPanel
        actions={
          <Button
            variant="quiet"
            size="small"
            icon={Calculator}
            aria-haspopup="dialog"
            onClick={() => {
              explain(null);
            }}
          >
            How is this calculated?
          </Button>
        }
      />
      <RankingTable onExplain={explain} />
      {narrow && <LeaderBar />}
      {explained && (
        <CalculationDialog
          open
          option={explained.option}
          onClose={() => {
            setExplained(null);
          }}
        />
      )}
    </div>
  );
}
