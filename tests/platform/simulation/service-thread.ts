import { expose } from "comlink";
import type { SimulationThread } from "#platform/simulation/client.ts";

/** A thread as far as the page can tell, with what it was told. */
export interface FakeThread extends SimulationThread {
  /** What a browser does when a worker's file is missing or its code throws outside of a call. */
  breakDown(): void;
  isEnded(): boolean;
}

/** The worker's own code behind a pair of ports: all but the thread is as in the page. */
export async function serviceThread(): Promise<FakeThread> {
  return threadOf(await freshService());
}

/** What the worker does for the page. Its file offers it to the page by itself when it is loaded; here nobody listens there. */
export async function freshService() {
  globalThis.addEventListener ??= () => {};
  const { simulationService } = await import("#platform/simulation/worker.ts");
  return simulationService();
}

/** A thread whose every call is answered by what is given. */
export function threadOf(service: object): FakeThread {
  const { port1, port2 } = new MessageChannel();
  const faults = new EventTarget();
  let ended = false;
  expose(service, port1);
  return {
    postMessage: (message, transfer) => {
      port2.postMessage(message, transfer ?? []);
    },
    addEventListener: (kind, listener) => {
      (kind === "message" ? port2 : faults).addEventListener(kind, listener);
    },
    removeEventListener: (kind, listener) => {
      (kind === "message" ? port2 : faults).removeEventListener(kind, listener);
    },
    start: () => {
      port2.start();
    },
    terminate: () => {
      ended = true;
      port1.close();
    },
    breakDown: () => {
      faults.dispatchEvent(new Event("error"));
    },
    isEnded: () => ended,
  };
}
