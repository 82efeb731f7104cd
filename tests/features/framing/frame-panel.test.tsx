// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { cachingStrategyR1 } from "#core/catalog/caching-strategy.r1.ts";
import { FramePanel } from "#features/framing/frame-panel.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { sessionStore, type Origin } from "#platform/store/session.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aScenario } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

function show(origin: Origin = "stored", notes = "Asked in March."): ReturnType<typeof userEvent.setup> {
  beginSession({ scenario: aScenario({ notes }), decision: apiStyleR1, origin });
  render(<FramePanel area="API layer" />);
  return userEvent.setup();
}

function shown() {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario;
}

const notes = () => screen.getByRole("textbox", { name: "Notes on this decision" });

describe("the step Frame", () => {
  it("tells the question, how hard it is to turn back, and every option", () => {
    show();

    expect(screen.getByRole("heading", { name: "How should clients talk to this backend?" })).toBeVisible();
    expect(screen.getByText("Hard.").closest("dd")).toHaveTextContent(apiStyleR1.reversibility.note);
    for (const { name, summary } of apiStyleR1.options) {
      expect(screen.getByRole("heading", { level: 3, name })).toBeVisible();
      expect(screen.getByText(summary)).toBeVisible();
    }
  });

  it("takes an option out and brings it back, and says which are out", async () => {
    const user = show();

    await user.click(screen.getByRole("button", { name: "Take out gRPC" }));
    expect(shown().excludedOptions).toEqual(["grpc"]);
    expect(screen.getByRole("heading", { name: "gRPC taken out" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bring back gRPC" }));

    expect(shown().excludedOptions).toEqual([]);
    expect(screen.queryByText("taken out")).toBeNull();
  });

  it("offers to take out what is in place already where options add up, and only there", () => {
    const hint = /^Take out what is in place already/;
    const { decision, ...rest } = aScenario();
    const caching = { ...rest, decision: { ...decision, id: cachingStrategyR1.id }, preset: null };
    beginSession({ scenario: caching, decision: cachingStrategyR1, origin: "stored" });
    const { unmount } = render(<FramePanel area="Caching" />);
    expect(screen.getByText(hint)).toBeVisible();
    unmount();

    show();

    expect(screen.queryByText(hint)).toBeNull();
  });

  it("keeps notes as they are typed, and typing in one go is one step of undo", () => {
    show();

    for (const value of ["Asked in March. B", "Asked in March. By\n\tpartners."]) {
      fireEvent.change(notes(), { target: { value } });
    }
    expect(shown().notes).toBe("Asked in March. By\n\tpartners.");
    act(undo);

    expect(notes()).toHaveValue("Asked in March.");
  });

  it("of a shared scenario can only be read", () => {
    show("shared");

    expect(notes()).toHaveAttribute("readonly");
    expect(notes()).toHaveValue("Asked in March.");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
