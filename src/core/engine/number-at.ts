/**
 * `itemAt` for the inner loops of the engine, which read some hundred thousand numbers between two frames. It meets
 * one kind of list only and is very short: so it is compiled to a plain read wherever it stands.
 */
export function numberAt(numbers: Float64Array, index: number): number {
  const number = numbers[index];
  return number === undefined ? missing(numbers, index) : number;
}

/** The same for a list of whole numbers, such as rows. */
export function indexAt(indices: Uint32Array, index: number): number {
  const number = indices[index];
  return number === undefined ? missing(indices, index) : number;
}

function missing(numbers: Float64Array | Uint32Array, index: number): never {
  throw new RangeError(`No number ${index} in a list of ${numbers.length}`);
}
