import type { DecisionMode, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { CONFIDENCE_DRAWS } from "#core/engine/confidence-draws.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";
import { shownShare } from "./shown-share.ts";
import { simulationChance } from "./simulation-chance.ts";
import { simulationMeanWeights } from "./simulation-mean-weights.ts";
import { simulationOrder } from "./simulation-order.ts";
import { inDraws } from "./simulation-per-hundred.ts";
import type { SimulationPicture } from "./simulation-picture.ts";
import { simulationThinking } from "./simulation-thinking.ts";
import { simulationVaries } from "./simulation-varies.ts";

/** What one would have to hold important to pick each option. */
export interface CentralWeights {
  /** Those that are ever first, in the order of `simulationOrder`. */
  readonly ways: readonly WayOfThinking[];
  /** "No weights drawn put SOAP ahead."; "" where each option is first now and then. */
  readonly never: string;
  /** How sharp the counts in the cautions are; "" where there is none. */
  readonly precision: string;
  /** One share per criterion of the picture, "9 %": the mean of all draws; null where they vary about the present ones. */
  readonly mean: readonly string[] | null;
}

export interface WayOfThinking {
  readonly option: Option;
  /** "You would pick gRPC if you think like this: Streaming 18 % (now 7 %)." */
  readonly thinking: string;
  /** How firm that is: what is left to the ratings, and how few draws it rests on; "" for nothing. */
  readonly caution: string;
  /** One share per criterion of the picture, "18 %". */
  readonly shares: readonly string[];
}

/** Means of fewer draws than this are told with their number. */
const FEW = 400;

/** null where the weights do not vary: there is nothing to think otherwise. */
export function simulationCentralWeights(
  picture: SimulationPicture,
  mode: DecisionMode,
): CentralWeights | null {
  const { of, summary } = picture;
  if (!simulationVaries(of.problem).weights) return null;
  const mean = simulationMeanWeights(of);
  const order = simulationOrder(picture);
  const ways = order.flatMap((row) => {
    const shares = summary.centralWeights[row];
    if (!shares) return [];
    const cautions = [confidence(picture, row, mode), fewDraws(picture, row)];
    return [
      {
        option: itemAt(of.options, row),
        thinking: simulationThinking(picture, row, shares, mode),
        caution: cautions.filter((sentence) => sentence !== "").join(" "),
        shares: shares.map(shownShare),
      },
    ];
  });
  const never = order.filter((row) => !summary.centralWeights[row]);
  return {
    ways,
    never: neverFirst(picture, never, mode),
    precision: precision(picture),
    mean: mean?.map(shownShare) ?? null,
  };
}

/** How often it is first when all think like this, and only the ratings are left to vary. */
function confidence({ of, summary }: SimulationPicture, row: number, mode: DecisionMode): string {
  const share = summary.confidence[row] ?? null;
  if (share === null || !simulationVaries(of.problem).values) return "";
  const { name } = itemAt(of.options, row);
  return `With those weights ${name} ${modeWords(mode).leads} ${inDraws(share)} of the ratings.`;
}

/** They rest on fewer draws than the ranks do. */
function precision({ of, draws }: SimulationPicture): string {
  if (!simulationVaries(of.problem).values) return "";
  const own = Math.min(draws, CONFIDENCE_DRAWS);
  const chance = simulationChance(0.5 / Math.sqrt(own));
  return `Counts with those weights rest on ${own.toLocaleString("en")} draws of the ratings: each is ${chance}.`;
}

function fewDraws({ summary, draws }: SimulationPicture, row: number): string {
  const firsts = Math.round(itemAt(itemAt(summary.rankAcceptability, row), 0) * draws);
  if (firsts >= FEW) return "";
  return `These weights rest on ${firsts} ${firsts === 1 ? "draw" : "draws"} alone.`;
}

function neverFirst({ of }: SimulationPicture, rows: readonly number[], mode: DecisionMode): string {
  if (rows.length === 0) return "";
  const what = simulationVaries(of.problem).values ? "No weights and ratings drawn" : "No weights drawn";
  const names = listInWords(rows.map((row) => itemAt(of.options, row).name));
  return `${what} put ${names} ${modeWords(mode).ahead}.`;
}
