import { expect, it } from "vitest";
import { shownShare } from "#core/views/shown-share.ts";

it.each([
  { share: 0, shown: "0 %" },
  { share: 0.0049, shown: "under 1 %" },
  { share: 0.005, shown: "1 %" },
  { share: 0.254, shown: "25 %" },
  { share: 1, shown: "100 %" },
])("shows a share of $share as $shown: a share that is there never shows as 0", ({ share, shown }) => {
  expect(shownShare(share)).toBe(shown);
});
