import { shownRating } from "#core/views/shown-rating.ts";
import { ratingName, type RangeEnd } from "#core/views/tornado-words.ts";
import type { TornadoRow } from "#core/views/tornado.ts";
import { useTryOn } from "#platform/store/use-try-on.ts";
import { TryOn } from "#ui/try-on.tsx";

/** Tries on a rating at one end of its range; the range itself stays. */
export function TryEnd({ row, end }: { row: TornadoRow; end: RangeEnd }) {
  const { option, criterion, rating } = row;
  const mode = rating[end];
  const props = useTryOn(
    `tornado ${end} ${criterion.id} ${option.id}`,
    `Rating of ${ratingName(row)} ${mode} instead of ${rating.mode}`,
    (_, scenario) => ({
      kind: "rating",
      cell: { criterion: criterion.id, option: option.id },
      rating: { ...rating, mode, note: shownRating(scenario, criterion, option.id).note },
    }),
  );
  return <TryOn {...props} />;
}
