import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";

/** A member without which the others cover as much. */
export interface IdleMember {
  readonly option: Option;
  /** One other member that covers all it covers, or else several, none of them spare. */
  readonly coveredBy: readonly Option[];
}

interface Member {
  readonly option: Option;
  /** One per weighted criterion; null where nobody has rated it. */
  readonly ratings: readonly (number | null)[];
  /** What it covers alone. */
  readonly total: number;
}

/**
 * The members that could all be left out at once without covering less.
 *
 * They are tried from the weakest on, and of two that are alike the later one
 * goes. A gap could be the best of all, so nobody is called idle for it.
 *
 * @param members In the decision's order.
 * @returns In the decision's order; never all of them.
 */
export function combinationIdleMembers(members: readonly Member[]): readonly IdleMember[] {
  const left = new Set(members);
  for (const member of members.toReversed().toSorted((a, b) => a.total - b.total)) {
    const others = [...left].filter((other) => other !== member);
    if (others.length > 0 && cover(others, member)) left.delete(member);
  }
  const needed = members.filter((member) => left.has(member));
  return members
    .filter((member) => !left.has(member))
    .map((member) => {
      const alone = needed.find((other) => cover([other], member));
      const coveredBy = alone ? [alone] : noneSpare(needed, member);
      return { option: member.option, coveredBy: coveredBy.map(({ option }) => option) };
    });
}

/** Those of the others without whom the member would be missed. */
function noneSpare(others: readonly Member[], member: Member): readonly Member[] {
  return others.reduce((left, other) => {
    const rest = left.filter((each) => each !== other);
    return cover(rest, member) ? rest : left;
  }, others);
}

function cover(others: readonly Member[], member: Member): boolean {
  return member.ratings.every((rating, column) =>
    others.some(
      (other) => (itemAt(other.ratings, column) ?? RATING_SCALE.worst) >= (rating ?? RATING_SCALE.best),
    ),
  );
}
