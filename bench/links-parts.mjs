/** What the links bench takes from the sources; bundled by bundle.mjs, because Node 20 reads no TypeScript. */
export { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
export { createScenario } from "#core/scenario/create-scenario.ts";
export { rateCell } from "#core/scenario/rate-cell.ts";
export { SAMPLE } from "#core/scenario/sample.ts";
export { setWeight } from "#core/scenario/set-weight.ts";
export { LINK_CAP } from "#core/share/caps.ts";
export { readDocument } from "#core/share/read-document.ts";
export { readScenario } from "#core/share/read-scenario.ts";
export { openLink } from "#platform/link/open-link.ts";
export { writeLink } from "#platform/link/write-link.ts";
