import { simulatedProblem, type SimulatedProblem } from "#core/views/simulated-problem.ts";
import { FULL_DRAWS } from "#core/views/simulation-full.ts";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";
import { sessionStore, type OpenSession } from "#platform/store/session.ts";
import type { DrawOutcome, SimulationClient } from "./client.ts";
import { drawsAlike } from "./draws-alike.ts";
import { simulationStore, type Simulation } from "./simulation-store.ts";
import type { SimulationGoal } from "./worker.ts";

/**
 * How far a scenario is simulated.
 *
 * - first: the first picture, once the scenario has rested. For steps where one sentence needs it.
 * - full: a first picture while a slider moves too, and all draws once it rests.
 */
type SimulationDepth = "first" | "full";

/** Enough for whole percents: the standard error of a share is 0.35 points at most. */
const FIRST: SimulationGoal = { least: 20_000, most: 20_000 };
/** Enough for tenths of percents: 0.05 points at most. */
const FULL: SimulationGoal = { least: 20_000, most: FULL_DRAWS };

/** In milliseconds: how long the scenario rests before its only picture, or before the draws after the first. */
const REST = { first: 300, full: 100 } as const;
/** In milliseconds: first pictures of a moving scenario begin no closer than this. */
const PACE = 50;

/** What the open scenario asks to be simulated. */
interface Asked {
  /** Of which decision and scenario. */
  readonly open: string;
  readonly problem: SimulatedProblem;
}

/**
 * Keeps the simulation at the open scenario. One job at a time: the newest problem waits while a first picture is
 * drawn, and ends whatever is drawn after it.
 *
 * @returns Sets the depth; null ends the simulation. What failed is tried again.
 */
export function simulationFollower(client: SimulationClient): (depth: SimulationDepth | null) => void {
  let depth: SimulationDepth | null = null;
  let asked: Asked | null = null;
  /** When other draws were asked for, and when the last first picture was begun; on the clock of `performance`. */
  let askedAt = -Infinity;
  let startedAt = -Infinity;
  /** What the worker knows as its present job. */
  let job: { readonly id: number; readonly problem: SimulatedProblem | null } = { id: 0, problem: null };
  let drawing: { readonly goal: SimulationGoal } | null = null;
  let shown: SimulationPicture | null = null;
  let failed: SimulatedProblem | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  /** After the task that changed something: what draws the answer to a hand is not to wait for this. */
  function lookSoon(): void {
    const { session } = sessionStore.getState();
    const open = session.kind === "open" ? openKey(session) : null;
    // The picture of something else goes at once.
    if (open !== (asked?.open ?? null)) look();
    else soon ??= setTimeout(look);
  }

  function look(): void {
    clearTimeout(soon);
    soon = undefined;
    const before = asked;
    asked = readAsked();
    if (asked?.open !== before?.open) drop();
    if (!isAskedAgain(before)) {
      askedAt = performance.now();
      if (drawing?.goal === FULL) stop();
    }
    // The picture of the same draws is the picture of what is asked now too, under its present names.
    if (asked && shown && shown.of !== asked.problem && drawsAlike(shown.of, asked.problem)) {
      shown = { ...shown, of: asked.problem };
    }
    proceed();
  }

  function isAskedAgain(before: Asked | null): boolean {
    return asked !== null && before !== null && drawsAlike(asked.problem, before.problem);
  }

  /** Begins what is to be done now, or sets the clock for it. */
  function proceed(): void {
    clearTimeout(timer);
    const due = nextDue();
    if (due !== null) {
      const wait = due.at - performance.now();
      if (wait > 0) timer = setTimeout(proceed, wait);
      else draw(due.problem, due.goal);
    }
    publish();
  }

  function nextDue(): {
    readonly problem: SimulatedProblem;
    readonly goal: SimulationGoal;
    readonly at: number;
  } | null {
    if (asked === null || drawing) return null;
    const { problem } = asked;
    if (failed && drawsAlike(failed, problem)) return null;
    const draws = drawsOf(problem);
    if (draws === 0) {
      const atRest = depth === "first" || failed !== null;
      return { problem, goal: FIRST, at: atRest ? askedAt + REST.first : startedAt + PACE };
    }
    if (depth === "first" || draws >= FULL.most) return null;
    return { problem, goal: FULL, at: askedAt + REST.full };
  }

  function draw(problem: SimulatedProblem, goal: SimulationGoal): void {
    if (job.problem === null || !drawsAlike(job.problem, problem)) job = { id: job.id + 1, problem };
    if (goal === FIRST) startedAt = performance.now();
    const mine = { goal };
    drawing = mine;
    void client.draw({ id: job.id, problem: problem.problem, seed: problem.seed }, goal).then((outcome) => {
      if (drawing !== mine) return;
      drawing = null;
      take(problem, outcome);
      proceed();
    });
  }

  function take(problem: SimulatedProblem, outcome: DrawOutcome): void {
    switch (outcome.kind) {
      case "drawn": {
        const { summary, draws } = outcome;
        failed = null;
        // A worker that was made anew begins at 0, and may come to less than is on screen.
        if (draws <= drawsOf(problem)) return;
        const of = asked && drawsAlike(asked.problem, problem) ? asked.problem : problem;
        shown = { of, summary, draws };
        return;
      }
      case "stopped":
        return;
      case "failed":
        failed = problem;
        return;
    }
  }

  /** How many draws the picture on screen has of a problem. */
  function drawsOf(problem: SimulatedProblem): number {
    return shown && drawsAlike(shown.of, problem) ? shown.draws : 0;
  }

  function publish(): void {
    const next = present();
    if (!isSame(next, simulationStore.getState())) simulationStore.setState(next, true);
  }

  function present(): Simulation {
    if (asked === null) return { kind: "idle" };
    if (failed && !drawing) return { kind: "failed" };
    const draws = drawsOf(asked.problem);
    const wanted = depth === "first" ? FIRST.most : FULL.most;
    if (shown && draws >= wanted) return { kind: "finished", picture: shown };
    return { kind: "running", picture: shown, draws };
  }

  function stop(): void {
    drawing = null;
    client.stop();
  }

  function drop(): void {
    if (drawing) stop();
    shown = null;
    failed = null;
  }

  function readAsked(): Asked | null {
    const { session } = sessionStore.getState();
    if (depth === null || session.kind !== "open") return null;
    const problem = simulatedProblem(session.decision, session.scenario);
    return problem && { open: openKey(session), problem };
  }

  return (wanted) => {
    unsubscribe();
    unsubscribe = wanted === null ? () => {} : sessionStore.subscribe(lookSoon);
    if (wanted === "first" && drawing?.goal === FULL) stop();
    depth = wanted;
    failed = null;
    look();
  };
}

/** Says whose picture it is: another scenario never shows the draws of this one, be it of the same decision. */
function openKey({ decision, scenario }: OpenSession): string {
  return `${decision.id} ${decision.revision} ${scenario.id}`;
}

function isSame(one: Simulation, other: Simulation): boolean {
  switch (one.kind) {
    case "idle":
    case "failed":
      return one.kind === other.kind;
    case "finished":
      return other.kind === "finished" && one.picture === other.picture;
    case "running":
      return other.kind === "running" && one.picture === other.picture && one.draws === other.draws;
  }
}
