import type { TornadoLead } from "#core/views/tornado-lead.ts";
import type { Tornado } from "#core/views/tornado.ts";

/** Where leads stand on the axis that all bars share: 0 at its left end, 1 at its right. */
export interface TornadoScale {
  readonly zero: number;
  readonly now: number;
  readonly placeOf: (then: TornadoLead) => number;
}

/** Room beyond the outermost number for ends that have none, as a part of the axis. */
const BEYOND = 0.08;

/** From the least lead, or 0, to the most; an end at which there is no lead to tell stands at the edge. */
export function tornadoScale({ now, rows }: Tornado): TornadoScale {
  const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const leads = [now, ...ends].flatMap((then) => (then.kind === "lead" ? [then.points] : []));
  const least = Math.min(0, ...leads);
  const most = Math.max(0, ...leads);
  const span = most - least || 1;
  const before = ends.some(({ kind }) => kind === "ruled-out") ? BEYOND : 0;
  const after = ends.some(({ kind }) => kind === "no-rival") ? BEYOND : 0;
  const place = (points: number) => ((points - least) / span + before) / (1 + before + after);
  const placeOf = (then: TornadoLead) => {
    switch (then.kind) {
      case "lead":
        return place(then.points);
      case "ruled-out":
        return 0;
      case "no-rival":
        return 1;
    }
  };
  return { zero: place(0), now: placeOf(now), placeOf };
}
