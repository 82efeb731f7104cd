/** A thread that simulates the blocks it is given, as the page's worker does. */
import { parentPort, workerData } from "node:worker_threads";

const { simulateBlock } = await import(workerData.parts);
const port = parentPort;
if (port === null) throw new Error("This file is a worker.");

port.on("message", (/** @type {{ problem: any, runs: readonly any[] }} */ { problem, runs }) => {
  port.postMessage({ blocks: runs.map((run) => simulateBlock(problem, run)) });
});
