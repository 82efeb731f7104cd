import { Download } from "lucide-react";
import { Button, type ButtonProps } from "#ui/button.tsx";
import { exportScenario } from "./export-scenario.ts";
import { savedSession } from "./saved-session.ts";

/** Downloads the open scenario as a file. */
export function ExportButton(look: Pick<ButtonProps, "variant" | "size">) {
  return (
    <Button
      {...look}
      icon={Download}
      onClick={() => {
        const saved = savedSession();
        if (saved) exportScenario(saved.scenario);
      }}
    >
      Export
    </Button>
  );
}
