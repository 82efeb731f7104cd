import * as fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { crc32 } from "#platform/link/crc32.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("the checksum of a link", () => {
  // "123456789" is the check input of the catalogue of CRC algorithms (CRC-32/ISO-HDLC); the sentence is zip's usual example.
  it("agrees with the published check values", () => {
    expect(crc32(bytesOf("123456789"))).toBe("cbf43926");
    expect(crc32(bytesOf("The quick brown fox jumps over the lazy dog"))).toBe("414fa339");
    expect(crc32(bytesOf(""))).toBe("00000000");
  });

  // RFC 1952: the checksum stands in the eight last bytes of a gzip file, lowest byte first.
  it("agrees with the one that zlib writes at the end of a gzip file", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const gzip = gzipSync(bytes);

        expect(crc32(bytes)).toBe(
          gzip
            .readUInt32LE(gzip.length - 8)
            .toString(16)
            .padStart(8, "0"),
        );
      }),
    );
  });
});
