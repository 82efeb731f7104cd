/**
 * Autosave. Only the newest state of each scenario waits; what failed to save waits on and is tried
 * again with the next change and on a slow timer, so that saving recovers by itself.
 */
import type { ScenarioId } from "#core/domain/ids.ts";
import type { Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { SaveError } from "./save-error.ts";
import { storageFault } from "./storage-fault.ts";

export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "not-saved"; readonly error: SaveError };

type Timer = ReturnType<typeof globalThis.setTimeout>;

/** The two timers a queue needs; times in milliseconds. */
interface Clock {
  readonly setTimeout: (act: () => void, after: number) => Timer;
  readonly clearTimeout: (timer: Timer) => void;
}

interface SaveQueue {
  /** Takes the newest state of a scenario; an older waiting one of the same id is dropped. */
  add(scenario: Scenario): void;
  /** Writes all that waits before it returns; for `pagehide`, hidden pages and reloads. */
  flush(): void;
  /** Forgets what waits for this scenario, as its deletion must. */
  drop(id: ScenarioId): void;
  /** The state that still waits, because its save is to come or has failed; null where nothing waits. */
  waiting(id: ScenarioId): Scenario | null;
  state(): SaveState;
}

interface SaveQueueOptions {
  readonly save: (scenario: Scenario) => Result<void, SaveError>;
  /** Told of each change of state, not of the first state, which is "saved". */
  readonly listener?: (state: SaveState) => void;
  /** Milliseconds of quiet before a save. */
  readonly delay?: number;
  /** Milliseconds after which a save happens even without quiet, as in a long drag. */
  readonly longestWait?: number;
  /** Milliseconds until a failed save is tried again without a change. */
  readonly retryAfter?: number;
  readonly clock?: Clock;
}

export function createSaveQueue({
  save,
  listener = () => {},
  delay = 300,
  longestWait = 1000,
  retryAfter = 10_000,
  clock = browserClock,
}: SaveQueueOptions): SaveQueue {
  const waiting = new Map<ScenarioId, Scenario>();
  let current: SaveState = { kind: "saved" };
  let quiet: Timer | null = null;
  let deadline: Timer | null = null;
  let retry: Timer | null = null;

  function add(scenario: Scenario): void {
    waiting.set(scenario.id, scenario);
    stop(quiet);
    quiet = clock.setTimeout(writeWaiting, delay);
    deadline ??= clock.setTimeout(writeWaiting, longestWait);
    // "Not saved" stays on screen until a save has worked, instead of flickering with each change.
    if (current.kind === "saved") report({ kind: "saving" });
  }

  function writeWaiting(): void {
    stopAll();
    let error: SaveError | null = null;
    for (const scenario of [...waiting.values()]) {
      const saved = attempt(scenario);
      if (!saved.ok) error ??= saved.error;
      else if (waiting.get(scenario.id) === scenario) waiting.delete(scenario.id);
    }
    settle(error);
  }

  function attempt(scenario: Scenario): Result<void, SaveError> {
    try {
      return save(scenario);
    } catch (thrown) {
      return { ok: false, error: storageFault(thrown) };
    }
  }

  function settle(error: SaveError | null): void {
    if (error !== null) {
      retry = clock.setTimeout(writeWaiting, retryAfter);
      report({ kind: "not-saved", error });
    } else if (waiting.size === 0) {
      report({ kind: "saved" });
    }
  }

  function drop(id: ScenarioId): void {
    if (!waiting.delete(id) || waiting.size > 0) return;
    stopAll();
    report({ kind: "saved" });
  }

  function stopAll(): void {
    [quiet, deadline, retry].forEach(stop);
    quiet = deadline = retry = null;
  }

  function stop(timer: Timer | null): void {
    if (timer !== null) clock.clearTimeout(timer);
  }

  function report(state: SaveState): void {
    const changed = JSON.stringify(state) !== JSON.stringify(current);
    current = state;
    if (changed) listener(state);
  }

  return {
    add,
    drop,
    flush: writeWaiting,
    waiting: (id) => waiting.get(id) ?? null,
    state: () => current,
  };
}

const browserClock: Clock = {
  setTimeout: (act, after) => globalThis.setTimeout(act, after),
  clearTimeout: (timer) => globalThis.clearTimeout(timer),
};
