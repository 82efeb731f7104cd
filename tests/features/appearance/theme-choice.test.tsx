// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { ThemeChoice } from "#features/appearance/theme-choice.tsx";
import { readPreferences, writePreferences } from "#platform/storage/preferences.ts";

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset["theme"];
});

const choice = () => screen.getByRole("combobox", { name: "Theme" });
const theme = () => document.documentElement.dataset["theme"];

describe("the choice of theme", () => {
  it("shows on the page at once and is kept beside the other preferences", async () => {
    writePreferences({ theme: "system", lastScenario: "first" });
    render(<ThemeChoice />);
    const user = userEvent.setup();
    expect(choice()).toHaveDisplayValue("System theme");

    await user.selectOptions(choice(), "Dark theme");
    expect(theme()).toBe("dark");
    expect(readPreferences()).toEqual({ theme: "dark", lastScenario: "first" });

    await user.selectOptions(choice(), "Light theme");
    expect(theme()).toBe("light");
  });

  it("leaves it to the system again", async () => {
    writePreferences({ theme: "dark", lastScenario: null });
    render(<ThemeChoice />);
    expect(choice()).toHaveDisplayValue("Dark theme");

    await userEvent.setup().selectOptions(choice(), "System theme");

    expect(theme()).toBeUndefined();
    expect(readPreferences().theme).toBe("system");
  });
});
