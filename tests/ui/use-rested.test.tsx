import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useRested } from "#ui/use-rested.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("a rested value", () => {
  it("is there at once, and then the newest after it has not changed for a while", () => {
    vi.useFakeTimers();
    const { result, rerender } = renderHook(({ value }) => useRested(value, 120), {
      initialProps: { value: 1 },
    });
    expect(result.current).toBe(1);

    for (const value of [2, 3]) {
      rerender({ value });
      act(() => {
        vi.advanceTimersByTime(119);
      });
    }
    expect(result.current).toBe(1);

    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(result.current).toBe(3);
  });
});
