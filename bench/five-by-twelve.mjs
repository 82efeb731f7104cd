/**
 * Five options by twelve weighted criteria of the first catalog decision that has as many, with those settings of the
 * simulation.
 *
 * @param {any} parts
 * @param {unknown} simulation
 */
export function fiveByTwelve({ createScenario, decisions, setSimulation, setWeight, takeOut }, simulation) {
  const [options, weighted] = [5, 12];
  const rated = (/** @type {any} */ { criteria }) =>
    criteria.filter((/** @type {any} */ { kind, userSet }) => kind === "rated" && !userSet);
  const decision = decisions.find(
    (/** @type {any} */ each) => each.options.length >= options && rated(each).length >= weighted,
  );
  const made = createScenario(decision, {
    id: "bench",
    name: "Five by twelve",
    now: "2026-11-02T09:00:00Z",
    preset: null,
  });
  const steps = [
    ...decision.options.slice(options).map(
      (/** @type {any} */ { id }) =>
        (/** @type {any} */ scenario) =>
          takeOut(scenario, { kind: "option", id }),
    ),
    // Different from each other, so that their order says something.
    ...rated(decision).map(
      (/** @type {any} */ { id }, /** @type {number} */ place) =>
        (/** @type {any} */ scenario) =>
          setWeight(scenario, id, place < weighted ? 90 - 6 * place : 0),
    ),
    (/** @type {any} */ scenario) => setSimulation(scenario, simulation),
  ];
  return { decision, scenario: steps.reduce((scenario, step) => step(scenario), made) };
}
