// @vitest-environment jsdom
import { act, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { goTo } from "#platform/places/go-to.ts";
import { usePlace } from "#platform/places/use-place.ts";

function Where() {
  const place = usePlace();
  return <p>{place.kind === "scenario" ? `${place.id} ${place.step}` : place.kind}</p>;
}

beforeEach(() => {
  history.replaceState(null, "", "#/");
});

describe("where the person is", () => {
  it("follows the address, also when it is changed without a step in the history", () => {
    render(<Where />);
    const steps = history.length;

    act(() => {
      goTo({ kind: "scenario", id: "abc", step: "weigh" }, "replace");
    });

    expect(screen.getByText("abc weigh")).toBeVisible();
    expect(location.hash).toBe("#/s/abc/weigh");
    expect(history.length).toBe(steps);
  });

  it("can be left with a step in the history, and Back leads there again", async () => {
    render(<Where />);
    const steps = history.length;

    act(() => {
      goTo({ kind: "scenarios" });
    });
    await screen.findByText("scenarios");
    expect(history.length).toBe(steps + 1);

    act(() => {
      history.back();
    });
    await waitFor(() => expect(screen.getByText("home")).toBeVisible());
  });
});
