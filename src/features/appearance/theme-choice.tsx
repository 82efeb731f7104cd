import { useState } from "react";
import { readPreferences, writePreferences, type Theme } from "#platform/storage/preferences.ts";
import { applyTheme } from "#platform/theme.ts";
import { Select } from "#ui/select.tsx";

const CHOICES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: "system", label: "System theme" },
  { value: "light", label: "Light theme" },
  { value: "dark", label: "Dark theme" },
];

/** Light, dark, or as the system has it; kept in this browser. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(() => readPreferences().theme);
  return (
    <Select
      label="Theme"
      labelHidden
      value={theme}
      choices={CHOICES}
      onChoose={(value) => {
        const chosen = CHOICES.find((choice) => choice.value === value)?.value ?? "system";
        setTheme(chosen);
        applyTheme(chosen);
        writePreferences({ ...readPreferences(), theme: chosen });
      }}
    />
  );
}
