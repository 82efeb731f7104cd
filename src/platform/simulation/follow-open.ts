import { simulationClient } from "./client.ts";
import { simulationFollower } from "./simulation-follower.ts";

/**
 * How far the open scenario is simulated from now on: the one entry for the app. What failed is tried again.
 * Not part of the first page: import it when the first picture is wanted.
 */
export const setSimulationDepth = simulationFollower(simulationClient());
