import type { AnswerCase } from "#tests/references/answer.ts";
import { answerConsensus, answerKendallW, answerTauB } from "./agreement-cases.ts";
import { answerBestWorst } from "./best-worst-cases.ts";
import { answerCrossover } from "./crossover-cases.ts";
import { answerGroupPairwise, answerPairwise } from "./pairwise-cases.ts";
import { answerPromethee } from "./promethee-cases.ts";
import { answerRankOrderCentroid, answerRankReciprocal, answerRankSum } from "./rank-order-cases.ts";
import {
  answerFirstRanks,
  answerGivenSamples,
  answerPairwiseWins,
  answerUniformWeights,
} from "./simulation-cases.ts";
import { answerTopsis } from "./topsis-cases.ts";
import { answerValueFunction } from "./value-function-cases.ts";
import { answerVikor } from "./vikor-cases.ts";
import { answerWeightedProduct } from "./weighted-product-cases.ts";
import {
  answerIntervalHull,
  answerSpotis,
  answerValueFunctions,
  answerWeightedSum,
} from "./weighted-sum-cases.ts";

/** Who answers a case, by the method that the case names. */
export const answerByMethod: Readonly<Record<string, AnswerCase>> = {
  WSM: answerWeightedSum,
  "WSM on AHP local priorities": answerWeightedSum,
  "MAVT (additive, piecewise-linear value functions)": answerValueFunctions,
  "MAVT total values, scale range = 95% interval hull": answerIntervalHull,
  "SPOTIS (fixed bounds, rank-reversal free)": answerSpotis,
  WPM: answerWeightedProduct,
  TOPSIS: answerTopsis,
  VIKOR: answerVikor,
  "PROMETHEE II": answerPromethee,
  "AHP eigenvector weights": answerPairwise,
  "AHP eigenvector weights + CR": answerPairwise,
  "AHP eigenvector weights (closed form x/(x+n-1))": answerPairwise,
  "AHP group: geometric mean of judgments": answerGroupPairwise,
  "AHP-OS group consensus S* (Shannon alpha/beta entropy)": answerConsensus,
  "AHP-OS group consensus S*": answerConsensus,
  "ROC weights": answerRankOrderCentroid,
  "RS weights": answerRankSum,
  "RR weights": answerRankReciprocal,
  "BWM (linear)": answerBestWorst,
  "BWM (linear or non-linear)": answerBestWorst,
  "Kendall tau-b": answerTauB,
  "Kendall W corrected for ties": answerKendallW,
  "weight crossover (what must change for Alt-2 to win)": answerCrossover,
  "piecewise-linear value function": answerValueFunction,
  "SMAA-2 rank acceptability from given samples": answerGivenSamples,
  "SMAA-2, no preference information (uniform simplex)": answerUniformWeights,
  "SMAA-2, no preference information": answerFirstRanks,
  "SMAA pairwise winning index; never-first alternative": answerPairwiseWins,
};
