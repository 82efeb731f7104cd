import { describe, expect, it } from "vitest";
import { linkLengthAdvice } from "#core/share/link-length-advice.ts";

describe("the advice about a link's length", () => {
  // 998: RFC 5322, section 2.1.1. 2,048 and about 4,000: reports of what Outlook and Slack cut.
  it.each([
    [990, "fits-everywhere"],
    [991, "mail-may-wrap"],
    [2048, "mail-may-wrap"],
    [2049, "some-cut"],
    [4000, "some-cut"],
    [4001, "most-cut"],
  ])("changes where a program begins to break or cut it: %i is %s", (length, kind) => {
    expect(linkLengthAdvice(length).kind).toBe(kind);
  });

  it("names the file as the way out as soon as something cuts the link", () => {
    expect(linkLengthAdvice(2048).advice).not.toContain("file");
    expect(linkLengthAdvice(2049).advice).toContain("file");
    expect(linkLengthAdvice(4001).advice).toContain("file");
  });
});
