import { builtFiles } from "./scripts/built-sizes.mjs";

const { script, style, charts, decisions } = builtFiles(import.meta.dirname);

/** Budgets for what travels, gzipped. */
export default [
  { name: "Script of the first page", path: script, limit: "150 kB", gzip: true },
  ...(style.length === 0
    ? []
    : [{ name: "Style of the first page", path: style, limit: "15 kB", gzip: true }]),
  ...(charts.length === 0
    ? []
    : [{ name: "Charts, when first drawn", path: charts, limit: "125 kB", gzip: true }]),
  ...decisions.map(({ name, file }) => ({
    name: `Decision ${name}`,
    path: file,
    limit: "20 kB",
    gzip: true,
  })),
];
