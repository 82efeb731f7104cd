/** Starts the worker as the page does, and hands it one case at a time. */
globalThis.trustedTypes?.createPolicy("default", { createScriptURL: (/** @type {string} */ url) => url });

const worker = new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });

/** @param {unknown} simulated @returns {Promise<string>} Every number as JSON, which loses no digit. */
globalThis.steelyardSimulate = (simulated) =>
  new Promise((done, fail) => {
    worker.onmessage = ({ data }) => done(data);
    worker.onerror = ({ message }) => fail(new Error(message || "The worker did not start."));
    worker.postMessage(simulated);
  });
