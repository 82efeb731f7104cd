import { Eye } from "lucide-react";
import type { OptionId } from "#core/domain/ids.ts";
import { bringBack } from "#core/scenario/bring-back.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";

interface TakenOutOptionsProps {
  /** The option that was taken out a moment ago: the focus goes from its gone button to its way back. */
  focusOn: OptionId | null;
  onBroughtBack: (option: OptionId) => void;
}

/** Options that are out of the comparison, each with the way back. Nothing while all are in. */
export function TakenOutOptions({ focusOn, onBroughtBack }: TakenOutOptionsProps) {
  const excluded = useOpen(({ scenario }) => scenario.excludedOptions);
  const options = useOpen(({ decision }) => decision.options);
  const readOnly = useOpen(({ origin }) => origin === "shared");
  const out = options.filter(({ id }) => excluded.includes(id));
  if (out.length === 0) return null;
  if (readOnly) return <span>Taken out: {out.map(({ name }) => name).join(", ")}</span>;
  return out.map(({ id, name }) => (
    <Button
      key={id}
      // The pressed button is gone with its column; without this the focus falls to the top of the page.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={focusOn === id}
      size="small"
      icon={Eye}
      onClick={() => {
        changeScenario((scenario) => bringBack(scenario, { kind: "option", id }));
        onBroughtBack(id);
      }}
    >
      Bring back {name}
    </Button>
  ));
}
