import { createDeflateRaw, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LINK_CAP } from "#core/share/caps.ts";
import { writeBase64url } from "#platform/link/base64url.ts";
import { crc32 } from "#platform/link/crc32.ts";
import { openLink } from "#platform/link/open-link.ts";

const MEBIBYTE = 1024 * 1024;

/** A link of our kind around any packed bytes: its length and checksum are right. */
function envelope(packed: Uint8Array): string {
  const payload = writeBase64url(packed);
  return `s1.${String(payload.length)}.${crc32(packed)}.${payload}.0`;
}

/** Packs in a stream, so that the test itself does not hold what the product refuses to hold. */
async function packedZeros(mebibytes: number, filling: Buffer): Promise<Uint8Array> {
  const stream = createDeflateRaw({ level: 9 });
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => stream.on("end", resolve));
  for (let written = 0; written < mebibytes; written += 1) {
    if (!stream.write(filling)) await new Promise((resolve) => stream.once("drain", resolve));
  }
  stream.end();
  await ended;
  return Buffer.concat(chunks);
}

describe("a link that unpacks to too much", () => {
  it.each([8, 64, 512])("is refused at %i MiB, long before all of it is unpacked", async (mebibytes) => {
    const link = envelope(await packedZeros(mebibytes, Buffer.alloc(MEBIBYTE, "[")));

    expect(openLink(link)).toEqual({ ok: false, error: { kind: "too-large", limit: LINK_CAP } });
  });

  it("is refused when its own text is longer than any link", () => {
    expect(openLink("#s1.".padEnd(LINK_CAP * 4 + 1, "A"))).toEqual({
      ok: false,
      error: { kind: "too-large", limit: LINK_CAP },
    });
  });

  it("is refused from the first byte above the cap on", () => {
    const atCap = envelope(deflateRawSync(Buffer.alloc(LINK_CAP, " ")));
    const above = envelope(deflateRawSync(Buffer.alloc(LINK_CAP + 1, " ")));

    expect(openLink(atCap).ok).toBe(true);
    expect(openLink(above)).toEqual({ ok: false, error: { kind: "too-large", limit: LINK_CAP } });
  });
});

describe("a link with a sound envelope and unsound contents", () => {
  it("is called damaged", () => {
    const half = deflateRawSync(Buffer.from("a text that is long enough to be cut in the middle")).subarray(
      0,
      20,
    );
    const notText = deflateRawSync(Buffer.from([0x61, 0xff, 0xfe]));

    for (const packed of [half, notText, Buffer.from([0x07]), Buffer.from([0xff, 0xff])]) {
      expect(openLink(envelope(packed))).toEqual({ ok: false, error: { kind: "damaged" } });
    }
  });
});
