/**
 * What the long tasks of a trace were spent on. The page is built small, so functions have lost their names; the
 * chunk that a function comes from still tells the section.
 *
 * @typedef {import("./trace.mjs").TraceEvent} TraceEvent
 * @typedef {{ ms: number, from: string, kinds: Record<string, number>, chunks: Record<string, number> }} LongTask
 *   In milliseconds, of processor time, save the chunks, which are by the clock; kinds and chunks overlap: script is
 *   in both.
 */
import { mainThread } from "./trace.mjs";

/** The trace needs this too; it makes everything slower, so figures are taken without. */
export const profilerCategory = "disabled-by-default-v8.cpu_profiler";

/** What a task may begin with, in words, the first that it holds. */
const beginnings = new Set([
  "EventDispatch",
  "TimerFire",
  "FireAnimationFrame",
  "FireIdleCallback",
  "HandlePostMessage",
  "RunMicrotasks",
]);

const kinds = [
  "FunctionCall",
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "Commit",
  "MajorGC",
  "MinorGC",
];

/**
 * @param {readonly TraceEvent[]} events
 * @param {number} over In milliseconds of processor time: other programs on the same cores make no task long.
 * @returns {LongTask[]} The longest first.
 */
export function longTasks(events, over) {
  const main = mainThread(events);
  const samples = profileOf(events, main[0]?.pid, main[0]?.tid);
  return main
    .filter(({ name, tdur }) => name === "RunTask" && (tdur ?? 0) > over * 1000)
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      const inside = main.filter((event) => event !== task && event.ts >= task.ts && event.ts < end);
      const first = inside.find(({ name }) => beginnings.has(name));
      return {
        ms: (task.tdur ?? 0) / 1000,
        from: [first?.name ?? "other", first?.args.data?.type].filter(Boolean).join(" "),
        kinds: summed(kinds.map((kind) => [kind, outermost(inside.filter(({ name }) => name === kind))])),
        chunks: summed(
          samples.filter(({ ts }) => ts >= task.ts && ts < end).map(({ chunk, us }) => [chunk, us / 1000]),
        ),
      };
    })
    .toSorted((a, b) => b.ms - a.ms);
}

/** One line of words. @param {LongTask} task */
export function shownTask({ ms, from, kinds: byKind, chunks }) {
  const list = (/** @type {Record<string, number>} */ parts) =>
    Object.entries(parts)
      .filter(([, part]) => part >= 1)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 6)
      .map(([name, part]) => `${name} ${part.toFixed(0)}`)
      .join(", ");
  return `${ms.toFixed(0)} ms from ${from}: ${list(byKind)}; by chunk: ${list(chunks)}`;
}

/** @param {readonly (readonly [string, number])[]} parts */
function summed(parts) {
  /** @type {Record<string, number>} */
  const sums = {};
  for (const [name, ms] of parts) sums[name] = (sums[name] ?? 0) + ms;
  return sums;
}

/** What lies inside another of its kind counts once. @param {readonly TraceEvent[]} events By time. */
function outermost(events) {
  let until = -Infinity;
  let sum = 0;
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < until) continue;
    until = ts + dur;
    sum += tdur / 1000;
  }
  return sum;
}

/**
 * The samples of one thread: when, how long, and the chunk of the innermost function that is not the frame's.
 *
 * @param {readonly TraceEvent[]} events
 * @param {number | undefined} pid
 * @param {number | undefined} tid
 */
function profileOf(events, pid, tid) {
  const start = /** @type {any} */ (
    events.find((event) => event.name === "Profile" && event.pid === pid && event.tid === tid)
  );
  if (start === undefined) return [];
  /** @type {Map<number, { parent?: number, chunk: string }>} */
  const nodes = new Map();
  const found = [];
  let ts = start.args.data.startTime;
  for (const event of events) {
    const { name, id, args } = /** @type {any} */ (event);
    if (name !== "ProfileChunk" || id !== start.id || event.pid !== pid) continue;
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const { id: node, parent, callFrame } of cpuProfile.nodes ?? []) {
      nodes.set(node, { parent, chunk: chunkName(callFrame) });
    }
    for (const [place, sample] of (cpuProfile.samples ?? []).entries()) {
      ts += timeDeltas[place] ?? 0;
      found.push({
        ts,
        us: timeDeltas[place + 1] ?? timeDeltas[place] ?? 0,
        chunk: sectionOf(nodes, sample),
      });
    }
  }
  return found;
}

/** The innermost chunk that is a section; the first page's own only where no section is on the stack. */
function sectionOf(
  /** @type {Map<number, { parent?: number, chunk: string }>} */ nodes,
  /** @type {number} */ sample,
) {
  let shared = "";
  for (
    let at = nodes.get(sample);
    at !== undefined;
    at = at.parent === undefined ? undefined : nodes.get(at.parent)
  ) {
    if (at.chunk === "") continue;
    if (!isShared(at.chunk)) return at.chunk;
    shared ||= at.chunk;
  }
  return shared || "browser";
}

/** @param {string} chunk */
function isShared(chunk) {
  return ["index", "first-page", "jsx-runtime", "react"].includes(chunk);
}

/** "tornado-section" of ".../assets/tornado-section-C3cWAN_r.js"; "" for what is not the page's. */
function chunkName(/** @type {{ url?: string, functionName?: string }} */ { url = "", functionName = "" }) {
  const name = url.match(/assets\/(.+)-[\w-]{8}\.js$/)?.[1] ?? "";
  return name === "" && functionName === "(garbage collector)" ? "garbage" : name;
}
