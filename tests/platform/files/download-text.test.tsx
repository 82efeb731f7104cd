import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { downloadText } from "#platform/files/download-text.ts";

// jsdom has no object addresses and follows no download: both are stood in for.
describe("a download", () => {
  const blobs: Blob[] = [];
  const revoked: string[] = [];
  const clicked: { address: string; name: string; attached: boolean }[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    URL.createObjectURL = (blob: Blob) => `blob:test/${String(blobs.push(blob))}`;
    URL.revokeObjectURL = (address) => void revoked.push(address);
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ address: this.href, name: this.download, attached: this.isConnected });
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("offers the text under its name, leaves nothing in the page and gives the memory back", async () => {
    downloadText("review.json", "{}\n", "application/json");

    expect(clicked).toEqual([{ address: "blob:test/1", name: "review.json", attached: true }]);
    expect(blobs[0]?.type).toBe("application/json;charset=utf-8");
    expect(blobs[0]?.size).toBe(3);
    expect(document.querySelector("a")).toBeNull();
    expect(revoked).toEqual([]);

    vi.runAllTimers();

    expect(revoked).toEqual(["blob:test/1"]);
  });
});
