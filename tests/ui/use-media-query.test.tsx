// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useMediaQuery } from "#ui/use-media-query.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

function Layout() {
  return <p>{useMediaQuery("(max-width: 640px)") ? "one column" : "two columns"}</p>;
}

it("follows the window while it is shown, and listens no longer than that", () => {
  const window640 = Object.assign(window.matchMedia("(max-width: 640px)"), { matches: false });
  const stopped = vi.spyOn(window640, "removeEventListener");
  vi.spyOn(window, "matchMedia").mockReturnValue(window640);
  const { unmount } = render(<Layout />);
  expect(screen.getByText("two columns")).toBeVisible();

  act(() => {
    Object.assign(window640, { matches: true });
    window640.dispatchEvent(new Event("change"));
  });
  expect(screen.getByText("one column")).toBeVisible();
  unmount();

  expect(stopped).toHaveBeenCalledWith("change", expect.any(Function));
});
