// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { setWeight } from "#core/scenario/set-weight.ts";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { deleteScenario } from "#platform/store/library-trash.ts";
import { saveNow } from "#platform/store/saving.ts";
import { sessionStore } from "#platform/store/session.ts";
import { storeScenario } from "#tests/support/store-scenario.ts";

beforeAll(() => {
  // Parts of the page are loaded when they are first shown, here from source.
  configure({ asyncUtilTimeout: 10_000 });
  window.scrollTo = vi.fn();
});

beforeEach(() => {
  endSession();
  saveNow();
  localStorage.clear();
});

/** "Checkout API" with 33 points on caching in place of 80. */
async function openChanged(step: string): Promise<ReturnType<typeof userEvent.setup>> {
  storeScenario();
  history.replaceState(null, "", `#/s/first/${step}`);
  render(<App />);
  await screen.findByRole("heading", { level: 1, name: "Checkout API" });
  act(() => {
    changeScenario((scenario) => setWeight(scenario, "caching", 33));
  });
  return userEvent.setup();
}

function caching(): number | undefined {
  const { session } = sessionStore.getState();
  return session.kind === "open" ? session.scenario.weights["caching"] : undefined;
}

const UNDO = "{Control>}z{/Control}";
const REDO = "{Control>}{Shift>}z{/Shift}{/Control}";

describe("Ctrl+Z on a scenario", () => {
  it("takes back and Ctrl+Shift+Z brings back, wherever nothing has the focus", async () => {
    const user = await openChanged("compare");

    await user.keyboard(UNDO);
    expect(caching()).toBe(80);
    await user.keyboard(REDO);

    expect(caching()).toBe(33);
  });

  it("has Ctrl+Y for the way back too, and goes by the place of the key where the letters are others", async () => {
    const user = await openChanged("compare");

    // A Cyrillic layout has another letter where Z is.
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "я", code: "KeyZ", ctrlKey: true }));
    expect(caching()).toBe(80);
    await user.keyboard("{Control>}y{/Control}");

    expect(caching()).toBe(33);
  });

  it("is Cmd on a Mac, and capital letters count as well", async () => {
    const user = await openChanged("compare");

    await user.keyboard("{Meta>}z{/Meta}");
    expect(caching()).toBe(80);
    await user.keyboard("{Meta>}{Shift>}Z{/Shift}{/Meta}");

    expect(caching()).toBe(33);
  });

  it.each(["slider", "combobox", "button", "link"])("works with the focus on a %s", async (role) => {
    const user = await openChanged("weigh");
    const names = { slider: "Weight of Caching", combobox: "Preset", button: "Rename", link: "Weigh" };
    screen.getByRole(role, { name: names[role as keyof typeof names] }).focus();

    await user.keyboard(UNDO);

    expect(caching()).toBe(80);
  });

  it("is left to a number field that has the focus", async () => {
    const user = await openChanged("weigh");
    screen.getByRole("spinbutton", { name: "Points for Caching" }).focus();

    await user.keyboard(UNDO);

    expect(caching()).toBe(33);
  });

  it("is left to a text field that has the focus", async () => {
    const user = await openChanged("frame");
    (await screen.findByRole("textbox", { name: "Notes on this decision" })).focus();

    await user.keyboard(UNDO);

    expect(caching()).toBe(33);
  });

  it("is left to an open dialog", async () => {
    const user = await openChanged("compare");
    await user.click(screen.getByRole("button", { name: "Rename" }));
    within(screen.getByRole("dialog")).getByRole("button", { name: "Close" }).focus();

    await user.keyboard(UNDO);

    expect(caching()).toBe(33);
  });

  it("is not taken from other keys, nor with Alt", async () => {
    const user = await openChanged("compare");

    await user.keyboard("z{Control>}y{/Control}{Control>}{Alt>}z{/Alt}{/Control}");

    expect(caching()).toBe(33);
  });

  it("keeps the browser from doing something of its own, only where it acts", async () => {
    await openChanged("weigh");
    const press = (target: Element) => fireEvent.keyDown(target, { key: "z", ctrlKey: true });

    expect(press(screen.getByRole("spinbutton", { name: "Points for Caching" }))).toBe(true);
    expect(press(document.body)).toBe(false);
  });
});

describe("Ctrl+Z on the list of scenarios", () => {
  it("brings the last deleted one back", async () => {
    storeScenario();
    history.replaceState(null, "", "#/scenarios");
    render(<App />);
    await screen.findByRole("link", { name: "Checkout API" });
    await act(async () => {
      await deleteScenario("first");
    });
    expect(localStorage.getItem(scenarioKey("first"))).toBeNull();

    await userEvent.setup().keyboard(UNDO);

    expect(await screen.findByRole("link", { name: "Checkout API" })).toBeVisible();
  });
});

describe("Ctrl+Z on any other page", () => {
  it("changes nothing of the scenario that was open before", async () => {
    const user = await openChanged("compare");
    act(() => {
      history.replaceState(null, "", "#/decisions");
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    await screen.findByRole("heading", { level: 1, name: "Decisions" });

    await user.keyboard(UNDO);

    expect(caching()).toBe(33);
  });
});
