/**
 * Reads what a movement cost from a Chromium trace.
 *
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, tts?: number, tdur?: number, pid: number,
 *   tid: number, args: { data?: { type?: string } } }} TraceEvent
 *   Microseconds: ts and dur by the clock on the wall, tts and tdur by the processor time of the thread.
 */

/** What a trace must hold for the functions below. */
export const categories = ["-*", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** Where a movement starts: the first event that the page hears of it. */
const starts = new Set(["pointermove", "keydown"]);

/**
 * What each movement that changed the slider cost the main thread, in milliseconds, from the start of the dispatch
 * of its first event to the end of the commit of the frame that shows it.
 *
 * `work`: as long as the thread was at work; where it waited idle for the next frame nothing is counted.
 * `processor`: the thread's own processor time, which other programs on the same cores do not lengthen.
 *
 * @param {readonly TraceEvent[]} events
 */
export function inputToPaint(events) {
  const main = mainThread(events);
  const tasks = main.filter(({ name }) => name === "RunTask");
  return movements(main).map(({ start, commit }) => ({
    work: workBetween(tasks, start.ts, endOf(commit)) / 1000,
    processor: ((commit.tts ?? 0) + (commit.tdur ?? 0) - (start.tts ?? 0)) / 1000,
  }));
}

/**
 * The mean processor time of a movement by what it was spent on, in milliseconds.
 *
 * @param {readonly TraceEvent[]} events
 */
export function byKind(events) {
  const main = mainThread(events).filter(({ name }) => kinds.includes(name));
  const moved = movements(main);
  return kinds.map((kind) => {
    const spent = moved.flatMap(({ start, commit }) => {
      const inside = main.filter(({ name, ts }) => name === kind && ts >= start.ts && ts <= commit.ts);
      const outermost = inside.filter((event) => !inside.some((other) => holds(other, event)));
      return outermost.map(({ tdur = 0 }) => tdur / 1000);
    });
    return { kind, ms: spent.reduce((sum, ms) => sum + ms, 0) / moved.length };
  });
}

const kinds = ["EventDispatch", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"];

/** @param {TraceEvent} outer @param {TraceEvent} inner */
function holds(outer, inner) {
  return outer !== inner && outer.ts <= inner.ts && endOf(outer) >= endOf(inner);
}

/**
 * From the first event of each movement to the commit of its frame.
 *
 * @param {readonly TraceEvent[]} main
 */
function movements(main) {
  const commits = main.filter(({ name }) => name === "Commit");
  const dispatches = main.filter(({ name }) => name === "EventDispatch");
  const began = dispatches.filter(({ args }) => starts.has(args.data?.type ?? ""));
  return dispatches
    .filter(({ args }) => args.data?.type === "input")
    .flatMap((input) => {
      const start = began.findLast(({ ts }) => ts <= input.ts);
      const commit = commits.find(({ ts }) => ts >= input.ts);
      return start === undefined || commit === undefined ? [] : [{ start, commit }];
    });
}

/**
 * How often the main thread was held longer than that: by the clock on the wall, and by its own processor time.
 *
 * @param {readonly TraceEvent[]} events
 * @param {number} ms
 */
export function tasksOver(events, ms) {
  const tasks = mainThread(events).filter(({ name }) => name === "RunTask");
  return {
    wall: tasks.filter(({ dur = 0 }) => dur > ms * 1000).length,
    processor: tasks.filter(({ tdur = 0 }) => tdur > ms * 1000).length,
  };
}

/**
 * The events of the thread that hears the input, by time.
 *
 * @param {readonly TraceEvent[]} events
 */
export function mainThread(events) {
  const input = events.find(({ name, args }) => name === "EventDispatch" && args.data?.type === "input");
  if (input === undefined) throw new Error("The slider did not move.");
  return events
    .filter(({ pid, tid, ph }) => pid === input.pid && tid === input.tid && ph === "X")
    .toSorted((a, b) => a.ts - b.ts);
}

/**
 * @param {readonly TraceEvent[]} tasks
 * @param {number} from
 * @param {number} to
 */
function workBetween(tasks, from, to) {
  return tasks.reduce(
    (sum, task) => sum + Math.max(0, Math.min(endOf(task), to) - Math.max(task.ts, from)),
    0,
  );
}

/** @param {TraceEvent} event */
function endOf({ ts, dur = 0 }) {
  return ts + dur;
}
