import { COMPARISON_STEPS } from "#core/domain/elicitation.ts";
import { stepWords } from "#core/views/comparison-words.ts";
import { Select } from "#ui/select.tsx";

interface TimesSelectProps {
  label: string;
  /** plain: the number alone and the label read aloud only, for a cell of a table. */
  look?: "words" | "plain";
  /** null: not answered. */
  value: number | null;
  /** Larger answers would contradict another one and cannot be chosen. */
  most?: number;
  onChoose: (times: number | undefined) => void;
}

/** How many times one criterion is as important as another, 1 to 9, with its words or as a bare number. */
export function TimesSelect({
  label,
  look = "words",
  value,
  most = COMPARISON_STEPS.most,
  onChoose,
}: TimesSelectProps) {
  const { least, most: largest } = COMPARISON_STEPS;
  const steps = Array.from({ length: largest - least + 1 }, (_, index) => least + index);
  return (
    <Select
      label={label}
      labelHidden={look === "plain"}
      value={value === null ? "" : String(value)}
      choices={[
        { value: "", label: look === "plain" ? "–" : "Not answered" },
        ...steps.map((times) => ({
          value: String(times),
          label: look === "plain" ? String(times) : `${times}: ${stepWords(times)}`,
          disabled: times > most,
        })),
      ]}
      onChoose={(chosen) => {
        onChoose(chosen === "" ? undefined : Number(chosen));
      }}
    />
  );
}
