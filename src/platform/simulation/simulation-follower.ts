import { simulatedProblem, type SimulatedProblem } from "#core/views/simulated-problem.ts";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";
import { sessionStore } from "#platform/store/session.ts";
import type { DrawOutcome, SimulationClient } from "./client.ts";
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
const FULL: SimulationGoal = { least: 20_000, most: 1_000_000 };

/** In milliseconds: how long the scenario rests before its only picture, or before the draws after the first. */
const REST = { first: 300, full: 200 } as const;
/** In milliseconds: first pictures of a moving scenario begin no closer than this. */
const PACE = 50;

/** What the open scenario comes to, for the simulation. */
interface Subject {
  readonly decision: string;
  readonly of: SimulatedProblem;
  /** All that the draws hang on. A scenario that changed only in its notes, or a name, asks for the same ones. */
  readonly text: string;
}

/**
 * Keeps the simulation at the open scenario. One job at a time: the newest problem waits while a first picture is
 * drawn, and ends whatever is drawn after it.
 *
 * @returns Sets the depth; null ends the simulation. What failed is tried again.
 */
export function simulationFollower(client: SimulationClient): (depth: SimulationDepth | null) => void {
  let depth: SimulationDepth | null = null;
  let asked: Subject | null = null;
  /** When another subject was asked for, and when the last first picture was begun; on the clock of `performance`. */
  let askedAt = -Infinity;
  let startedAt = -Infinity;
  /** What the worker knows as its present job. */
  let job = { id: 0, text: "" };
  let drawing: { readonly goal: SimulationGoal } | null = null;
  let shown: { readonly text: string; readonly picture: SimulationPicture } | null = null;
  let failed: Subject | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  function look(): void {
    const before = asked;
    asked = subject(before);
    if (asked?.decision !== before?.decision) drop();
    if (asked?.text !== before?.text) {
      askedAt = performance.now();
      if (drawing?.goal === FULL) stop();
    }
    // The picture of the same subject is its picture too, under its present names.
    if (asked && shown?.text === asked.text && shown.picture.of !== asked.of) {
      shown = { ...shown, picture: { ...shown.picture, of: asked.of } };
    }
    proceed();
  }

  /** Begins what is to be done now, or sets the clock for it. */
  function proceed(): void {
    clearTimeout(timer);
    const due = nextDue();
    if (due !== null) {
      const wait = due.at - performance.now();
      if (wait > 0) timer = setTimeout(proceed, wait);
      else draw(due.subject, due.goal);
    }
    publish();
  }

  function nextDue(): {
    readonly subject: Subject;
    readonly goal: SimulationGoal;
    readonly at: number;
  } | null {
    if (asked === null || drawing || failed?.text === asked.text) return null;
    const draws = drawsOf(asked);
    if (draws === 0) {
      const atRest = depth === "first" || failed !== null;
      return { subject: asked, goal: FIRST, at: atRest ? askedAt + REST.first : startedAt + PACE };
    }
    if (depth === "first" || draws >= FULL.most) return null;
    return { subject: asked, goal: FULL, at: askedAt + REST.full };
  }

  function draw(subject: Subject, goal: SimulationGoal): void {
    if (job.text !== subject.text) job = { id: job.id + 1, text: subject.text };
    if (goal === FIRST) startedAt = performance.now();
    const mine = { goal };
    drawing = mine;
    const { problem, seed } = subject.of;
    void client.draw({ id: job.id, problem, seed }, goal).then((outcome) => {
      if (drawing !== mine) return;
      drawing = null;
      take(subject, outcome);
      proceed();
    });
  }

  function take(subject: Subject, outcome: DrawOutcome): void {
    switch (outcome.kind) {
      case "drawn": {
        const { summary, draws } = outcome;
        failed = null;
        // A worker that was made anew begins at 0, and may come to less than is on screen.
        if (draws <= drawsOf(subject)) return;
        const of = asked?.text === subject.text ? asked.of : subject.of;
        shown = { text: subject.text, picture: { of, summary, draws } };
        return;
      }
      case "stopped":
        return;
      case "failed":
        failed = subject;
        return;
    }
  }

  /** How many draws the picture on screen has of a subject. */
  function drawsOf({ text }: Subject): number {
    return shown?.text === text ? shown.picture.draws : 0;
  }

  function publish(): void {
    const next = present();
    if (!isSame(next, simulationStore.getState())) simulationStore.setState(next, true);
  }

  function present(): Simulation {
    if (asked === null) return { kind: "idle" };
    if (failed && !drawing) return { kind: "failed" };
    const draws = drawsOf(asked);
    const wanted = depth === "first" ? FIRST.most : FULL.most;
    if (shown && draws >= wanted) return { kind: "finished", picture: shown.picture };
    return { kind: "running", picture: shown?.picture ?? null, draws };
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

  return (wanted) => {
    unsubscribe();
    unsubscribe = wanted === null ? () => {} : sessionStore.subscribe(look);
    if (wanted === "first" && drawing?.goal === FULL) stop();
    depth = wanted;
    failed = null;
    look();
  };

  function subject(before: Subject | null): Subject | null {
    const { session } = sessionStore.getState();
    if (depth === null || session.kind !== "open") return null;
    const of = simulatedProblem(session.decision, session.scenario);
    if (of === null) return null;
    if (of === before?.of) return before;
    const { id, revision } = session.decision;
    return { decision: `${id} ${revision}`, of, text: JSON.stringify([of.seed, of.problem]) };
  }
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
