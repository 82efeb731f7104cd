import { Calculator } from "lucide-react";
import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { CalculationExplained } from "./calculation-explained.tsx";

/** The button that opens every number, and what it opens. */
export function CalculationDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={Calculator}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        How is this calculated?
      </Button>
      <Dialog
        open={open}
        title="How is this calculated?"
        width="wide"
        onClose={() => {
          setOpen(false);
        }}
      >
        <CalculationExplained />
      </Dialog>
    </>
  );
}
