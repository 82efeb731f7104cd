// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { ChangeList } from "#features/revision/change-list.tsx";
import { LeftBehindList } from "#features/revision/left-behind-list.tsx";

afterEach(() => {
  vi.restoreAllMocks();
});

it("tells of two changed things of one name each, and can tell them apart", () => {
  const complaint = vi.spyOn(console, "error");

  render(
    <ChangeList
      changes={[
        { kind: "reworded", what: "Caching", detail: "summary" },
        { kind: "reworded", what: "Caching", detail: "question" },
      ]}
    />,
  );

  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "rewordedCachingsummary",
    "rewordedCachingquestion",
  ]);
  expect(complaint).not.toHaveBeenCalled();
});

it("tells of an option and a criterion of one name that were taken out", () => {
  const complaint = vi.spyOn(console, "error");
  const line = { what: "Taking out of Caching", value: "it is gone", note: "" };

  render(<LeftBehindList lines={[line, line]} />);

  expect(screen.getAllByRole("listitem")).toHaveLength(2);
  expect(complaint).not.toHaveBeenCalled();
});
