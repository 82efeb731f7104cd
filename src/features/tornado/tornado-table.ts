import { modeWords } from "#core/views/mode-words.ts";
import type { DecisionMode } from "#core/domain/decision.ts";
import { firstThen, leadCell } from "#core/views/tornado-words.ts";
import type { Tornado } from "#core/views/tornado.ts";
import type { FigureTable } from "#ui/figure.tsx";

/** Every number of the drawing, the rows that it folds away among them. */
export function tornadoTable(drawn: Tornado, mode: DecisionMode): FigureTable {
  const { leadTitle, leaderTitle } = modeWords(mode);
  return {
    caption: `${leadTitle} with each rating at its low and at its high, largest swing first`,
    columns: [
      "Option",
      "Criterion",
      "Low",
      "Rating",
      "High",
      `${leadTitle} at low`,
      `${leadTitle} at high`,
      `${leaderTitle} then`,
    ],
    rows: drawn.rows.map((row) => [
      row.option.name,
      row.criterion.name,
      row.rating.low,
      row.rating.mode,
      row.rating.high,
      leadCell(drawn, row.atLow),
      leadCell(drawn, row.atHigh),
      firstThen(row),
    ]),
  };
}
