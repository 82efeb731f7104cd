import { useEffect } from "react";

type Depth = "first" | "full";

/** Has the open scenario simulated for as long as its page is there. An effect runs after the paint, and so does what it loads. */
export function useSimulationDepth(depth: Depth): void {
  useEffect(() => {
    void simulate(depth);
  }, [depth]);
  // Apart from the depth: between two steps nothing stops, and the picture stays.
  useEffect(
    () => () => {
      void simulate(null);
    },
    [],
  );
}

async function simulate(depth: Depth | null): Promise<void> {
  try {
    const { setSimulationDepth } = await import("#platform/simulation/follow-open.ts");
    setSimulationDepth(depth);
  } catch {
    // Offline, or a newer release took its place: the page works without, and whatever needs it says so itself.
  }
}
