import { COMPARISON_STEPS } from "#core/domain/elicitation.ts";
import { stepWords } from "#core/views/comparison-words.ts";
import { Select } from "#ui/select.tsx";

interface TimesSelectProps {
  label: string;
  labelHidden?: boolean;
  /** null: not answered. */
  value: number | null;
  /** Larger answers would contradict another one and cannot be chosen. */
  most?: number;
  onChoose: (times: number | undefined) => void;
}

/** How many times one criterion is as important as another, 1 to 9, in number and words. */
export function TimesSelect({
  label,
  labelHidden = false,
  value,
  most = COMPARISON_STEPS.most,
  onChoose,
}: TimesSelectProps) {
  const { least, most: largest } = COMPARISON_STEPS;
  const steps = Array.from({ length: largest - least + 1 }, (_, index) => least + index);
  return (
    <Select
      label={label}
      labelHidden={labelHidden}
      value={value === null ? "" : String(value)}
      choices={[
        { value: "", label: "Not answered" },
        ...steps.map((times) => ({
          value: String(times),
          label: `${times}: ${stepWords(times)}`,
          disabled: times > most,
        })),
      ]}
      onChoose={(chosen) => {
        onChoose(chosen === "" ? undefined : Number(chosen));
      }}
    />
  );
}
