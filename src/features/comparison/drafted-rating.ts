import type { Rating } from "#core/domain/cell.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import { widenRange } from "#core/scenario/widen-range.ts";

/** What stands in the form; null where nothing was given. */
interface Draft {
  readonly low: number | null;
  readonly mode: number | null;
  readonly high: number | null;
}

/**
 * The rating that a form stands for. The best value comes first; an end that was not
 * given stays as it was, or moves just far enough to include the best value.
 */
export function draftedRating(before: Rating | null, draft: Draft): Result<Rating, string> {
  if (draft.mode === null) return fail("Give a rating from 1 to 5, or close without one.");
  const range = widenRange(before, draft.mode);
  const rating = { low: draft.low ?? range.low, mode: draft.mode, high: draft.high ?? range.high };
  if (rating.low > rating.mode) return fail("Low is above the rating. Lower it, or raise the rating.");
  if (rating.high < rating.mode) return fail("High is below the rating. Raise it, or lower the rating.");
  return ok(rating);
}
