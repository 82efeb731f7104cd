import type { DecisionMatrix } from "./decision-matrix.ts";
import { eachRow } from "./each-row.ts";
import { numberAt } from "./number-at.ts";
import { ownEnds } from "./own-ends.ts";
import type { RowScaler } from "./row-scaler.ts";

/** Each score divided by the length of its column, the root of the sum of squares; a column of zeros stays 0. */
export function overLengths(matrix: DecisionMatrix): RowScaler {
  const longest = Float64Array.from(
    ownEnds(matrix),
    ({ worst, best }) => Math.max(Math.abs(worst), Math.abs(best)) || 1,
  );
  const squares = new Float64Array(longest.length);
  eachRow(matrix, (row) => {
    for (let column = 0; column < row.length; column += 1) {
      // Squares are taken of the parts, so that neither huge nor tiny scores leave the range of numbers.
      const part = numberAt(row, column) / numberAt(longest, column);
      squares[column] = numberAt(squares, column) + part * part;
    }
  });
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  return (row) => {
    for (let column = 0; column < row.length; column += 1) {
      row[column] = numberAt(row, column) / numberAt(longest, column) / numberAt(lengths, column);
    }
  };
}
