import { describe, expect, it } from "vitest";
import { FILE_CAP } from "#core/share/caps.ts";
import { readFile } from "#platform/files/read-file.ts";

describe("a file that a person chose", () => {
  it("is read as text, without the mark that some editors put first", async () => {
    expect(await readFile(new Blob(['{"name":"Zoë 👍"}']))).toEqual({ ok: true, value: '{"name":"Zoë 👍"}' });
    expect(await readFile(new Blob(["\uFEFF{}"]))).toEqual({ ok: true, value: "{}" });
  });

  it("is called empty when it is", async () => {
    expect(await readFile(new Blob([]))).toEqual({ ok: false, error: { kind: "empty" } });
  });

  it("is named as no text when it is a picture, an archive or another encoding", async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0);
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0);

    for (const bytes of [png, zip, utf16]) {
      expect(await readFile(new Blob([bytes]))).toEqual({ ok: false, error: { kind: "not-text" } });
    }
  });

  it("is refused by its size before a byte of it is read", async () => {
    const file = new Blob([]);
    Object.defineProperty(file, "size", { value: FILE_CAP * 3 + 1 });
    file.arrayBuffer = () => Promise.reject(new Error("It was read."));

    expect(await readFile(file)).toEqual({ ok: false, error: { kind: "too-large", limit: FILE_CAP } });
  });

  it("is named as unreadable when the system takes it away", async () => {
    const file = new Blob(["{}"]);
    file.arrayBuffer = () => Promise.reject(new DOMException("The file was moved.", "NotReadableError"));

    expect(await readFile(file)).toEqual({ ok: false, error: { kind: "not-readable" } });
  });
});
