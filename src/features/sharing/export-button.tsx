import { Download } from "lucide-react";
import { exportScenario } from "#platform/files/export-scenario.ts";
import { Button, type ButtonProps } from "#ui/button.tsx";
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
