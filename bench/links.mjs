import { bundled } from "./bundle.mjs";
import { medianMs, shownMs } from "./figures.mjs";

/** How long a shared link is, and how long writing and reading it take. */
export async function measureLinks() {
  const parts = await bundled("links-parts.mjs");
  const { apiStyleR1, createScenario, rateCell, SAMPLE, setWeight } = parts;
  const sample = {
    ...createScenario(apiStyleR1, { ...SAMPLE, id: "k3v9q2x7w5b1n8m4" }),
    notes: SAMPLE.notes,
  };
  const [rest, graphql] = apiStyleR1.options;
  const own = { low: 2, mode: 3, high: 4, note: "" };
  const edits = [
    (/** @type {any} */ scenario) => setWeight(scenario, "caching", 35),
    (/** @type {any} */ scenario) => setWeight(scenario, "streaming", 60),
    (/** @type {any} */ scenario) => rateCell(scenario, { criterion: "caching", option: graphql.id }, own),
    (/** @type {any} */ scenario) => rateCell(scenario, { criterion: "contract", option: rest.id }, own),
  ];
  const edited = edits.reduce((scenario, edit) => edit(scenario), sample);
  return {
    lines: [
      ...linkLines(parts, "Sample", sample),
      ...linkLines(parts, "Sample, two weights and two ratings changed", edited),
    ],
  };
}

/**
 * @param {any} parts
 * @param {string} name
 * @param {any} scenario
 */
function linkLines(
  { apiStyleR1, LINK_CAP, openLink, readDocument, readScenario, writeLink },
  name,
  scenario,
) {
  const link = writeLink(scenario, apiStyleR1);
  const open = () => {
    const document = readDocument(openLink(`#${link}`).value.text, { cap: LINK_CAP });
    return readScenario(document.value, apiStyleR1);
  };
  if (!open().ok) throw new Error("The link does not open.");
  const naive = encodeURIComponent(JSON.stringify(scenario)).length;
  return [
    { figure: `link of the ${name}`, measured: `${link.length} characters`, target: "300" },
    { figure: "  the same as escaped JSON", measured: `${naive} characters`, target: "" },
    {
      figure: "  writing it",
      measured: shownMs(medianMs(() => writeLink(scenario, apiStyleR1))),
      target: "10 ms",
    },
    {
      figure: "  opening it",
      measured: shownMs(medianMs(() => open())),
      target: "10 ms",
    },
  ];
}
