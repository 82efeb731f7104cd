// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { setWeight } from "#core/scenario/set-weight.ts";
import { ranking } from "#core/views/ranking.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { putBack, takeOver, tryOn } from "#platform/store/try-on.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { useShownView } from "#platform/store/use-shown-view.ts";
import { useTriedWords, useTryOn } from "#platform/store/use-try-on.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { TryOn } from "#ui/try-on.tsx";

const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
const scenario = aScenario(decision, { weights: { Speed: 60, Price: 40 } });
const heavyPrice = { kind: "weights", points: { Price: 90 } } as const;

function Page() {
  const current = useShownView(ranking);
  const first = current.kind === "ranking" ? current.rows[0]?.option.name : "nobody";
  const words = useTriedWords();
  const props = useTryOn("price", "Price more than 60", () => heavyPrice);
  return (
    <>
      <p>First: {first}</p>
      <p>Said: {words?.what ?? "nothing"}</p>
      <TryOn {...props} />
    </>
  );
}

function weights(): unknown {
  const { session } = sessionStore.getState();
  return session.kind === "open" ? session.scenario.weights : null;
}

beforeEach(() => {
  localStorage.clear();
  putBack();
  beginSession({ decision, scenario, origin: "stored" });
});

describe("a change that is tried on", () => {
  it("shows what it would do, and changes nothing", async () => {
    const user = userEvent.setup();
    render(<Page />);
    const button = screen.getByRole("button", { name: "Try it on" });
    expect(button).toHaveAccessibleDescription("Price more than 60");

    await user.click(button);

    expect(screen.getByText("First: Bob")).toBeVisible();
    expect(screen.getByText("Said: Price 90 points instead of 40")).toBeVisible();
    expect(button).toHaveAttribute("aria-pressed", "true");
    expect(weights()).toEqual({ Speed: 60, Price: 40 });
  });

  it("is put back by the same button", async () => {
    const user = userEvent.setup();
    render(<Page />);
    const button = screen.getByRole("button", { name: "Try it on" });

    await user.click(button);
    await user.click(button);

    expect(screen.getByText("First: Ada")).toBeVisible();
    expect(button).toHaveAttribute("aria-pressed", "false");
    expect(screen.queryByRole("button", { name: "Take it over" })).toBeNull();
  });

  it("is taken over by one more click, and undone in one step", async () => {
    const user = userEvent.setup();
    render(<Page />);

    await user.click(screen.getByRole("button", { name: "Try it on" }));
    await user.click(screen.getByRole("button", { name: "Take it over" }));

    expect(weights()).toEqual({ Speed: 60, Price: 90 });
    expect(screen.getByText("First: Bob")).toBeVisible();
    expect(screen.getByText("Said: nothing")).toBeVisible();
    act(() => {
      undo();
    });
    expect(weights()).toEqual({ Speed: 60, Price: 40 });
  });

  it("ends when anything else is changed, and leaves nothing behind", () => {
    render(<Page />);
    act(() => {
      tryOn("price", heavyPrice);
    });
    expect(screen.getByText("First: Bob")).toBeVisible();

    act(() => {
      changeScenario((now) => setWeight(now, "Speed", 61));
    });

    expect(screen.getByText("First: Ada")).toBeVisible();
    expect(weights()).toEqual({ Speed: 61, Price: 40 });
  });

  it("ends when another scenario is opened", () => {
    render(<Page />);
    act(() => {
      tryOn("price", heavyPrice);
      beginSession({ decision, scenario: { ...scenario, id: "another" }, origin: "stored" });
    });

    expect(screen.getByText("First: Ada")).toBeVisible();
  });

  it("gives way to the next one", () => {
    render(<Page />);
    act(() => {
      tryOn("price", heavyPrice);
      tryOn("other", { kind: "must-have", criterion: "Price", minimum: 3 });
    });

    expect(screen.getByText("Said: Minimum for Price 3")).toBeVisible();
    expect(screen.getByRole("button", { name: "Try it on" })).toHaveAttribute("aria-pressed", "false");
  });

  it("can be neither taken over nor put back when there is none", () => {
    putBack();
    takeOver();

    expect(weights()).toEqual({ Speed: 60, Price: 40 });
  });
});
