import { beforeEach, describe, expect, it, vi } from "vitest";
import { dismissNotice, showNotice, useNotices } from "#platform/store/notices.ts";

beforeEach(() => {
  useNotices.setState({ notices: [] });
});

describe("notices", () => {
  it("stand in the order in which they came, each with what it offers", () => {
    const act = vi.fn();
    showNotice("Saved as a copy");
    showNotice("Moved to trash", { label: "Undo", act });

    expect(useNotices.getState().notices).toMatchObject([
      { message: "Saved as a copy" },
      { message: "Moved to trash", action: { label: "Undo" } },
    ]);
    expect(act).not.toHaveBeenCalled();
  });

  it("go away one by one, also where two say the same", () => {
    showNotice("Restored");
    showNotice("Restored");
    const [first, second] = useNotices.getState().notices;

    dismissNotice(first!.id);

    expect(useNotices.getState().notices).toEqual([second]);
  });
});
