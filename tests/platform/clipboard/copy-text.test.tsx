import { afterEach, describe, expect, it, vi } from "vitest";
import { copyText } from "#platform/clipboard/copy-text.ts";

/** jsdom has neither way of copying: each test says what the browser would do. */
function browser(has: { api?: (text: string) => Promise<void>; command?: () => boolean }) {
  vi.stubGlobal("navigator", has.api === undefined ? {} : { clipboard: { writeText: has.api } });
  document.execCommand = has.command ?? (() => false);
}

const blocked = () => Promise.reject(new DOMException("Not allowed.", "NotAllowedError"));

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe("copying", () => {
  it("uses the clipboard of the browser and asks nothing else when that worked", async () => {
    const copied: string[] = [];
    const command = vi.fn(() => true);
    browser({ api: (text) => Promise.resolve(void copied.push(text)), command });

    expect(await copyText("a link")).toEqual({ ok: true, value: undefined });
    expect(copied).toEqual(["a link"]);
    expect(command).not.toHaveBeenCalled();
  });

  it.each([
    ["the page is not secure, so that there is no clipboard", undefined],
    ["the clipboard is blocked", blocked],
  ])("copies from a selected field where %s", async (_, api) => {
    const selected: unknown[] = [];
    browser({
      ...(api === undefined ? {} : { api }),
      command: () => {
        const field = document.querySelector("textarea");
        selected.push(field?.value.slice(field.selectionStart, field.selectionEnd));
        return true;
      },
    });

    expect(await copyText("a link")).toEqual({ ok: true, value: undefined });
    expect(selected).toEqual(["a link"]);
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("says that it is blocked when nothing worked, and leaves nothing behind", async () => {
    browser({ api: blocked });
    expect(await copyText("a link")).toEqual({ ok: false, error: "blocked" });

    browser({
      command: () => {
        throw new Error("No such command.");
      },
    });
    expect(await copyText("a link")).toEqual({ ok: false, error: "blocked" });
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("puts its field inside an open dialog, where it can be selected, and gives the focus back", async () => {
    const dialog = document.createElement("dialog");
    const button = document.createElement("button");
    dialog.append(button);
    document.body.append(dialog);
    button.focus();
    let inside: boolean | undefined;
    browser({
      command: () => {
        inside = document.querySelector("dialog textarea") !== null;
        return true;
      },
    });

    await copyText("a link");

    expect(inside).toBe(true);
    expect(document.activeElement).toBe(button);
  });
});
