/**
 * Turns the scores of one option, one for each criterion, into values. It works in place: ten thousand options need
 * no ten thousand new lists, and scalers can follow each other.
 */
export type RowScaler = (row: Float64Array) => void;
