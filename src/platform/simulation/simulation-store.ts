import { create } from "zustand";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";

/** How far the simulation of the open scenario has come. */
export type Simulation =
  /** Nothing to simulate, or nobody has asked. */
  | { readonly kind: "idle" }
  /** The picture is of an earlier problem until the first draws of this one are in; null where there is none. */
  | { readonly kind: "running"; readonly picture: SimulationPicture | null; readonly draws: number }
  | { readonly kind: "finished"; readonly picture: SimulationPicture }
  /** The worker could not be loaded, or broke. */
  | { readonly kind: "failed" };

/** A fact about the worker, not about the scenario: never saved, never part of undo. Written by `follow-open.ts` alone. */
export const simulationStore = create<Simulation>()(() => ({ kind: "idle" }));
