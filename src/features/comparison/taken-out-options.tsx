import { Eye } from "lucide-react";
import { bringBack } from "#core/scenario/bring-back.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";

/** Options that are out of the comparison, each with the way back. Nothing while all are in. */
export function TakenOutOptions() {
  const excluded = useOpen(({ scenario }) => scenario.excludedOptions);
  const options = useOpen(({ decision }) => decision.options);
  const readOnly = useOpen(({ origin }) => origin === "shared");
  const out = options.filter(({ id }) => excluded.includes(id));
  if (out.length === 0) return null;
  if (readOnly) return <span>Taken out: {out.map(({ name }) => name).join(", ")}</span>;
  return out.map(({ id, name }) => (
    <Button
      key={id}
      size="small"
      icon={Eye}
      onClick={() => {
        changeScenario((scenario) => bringBack(scenario, { kind: "option", id }));
      }}
    >
      Bring back {name}
    </Button>
  ));
}
