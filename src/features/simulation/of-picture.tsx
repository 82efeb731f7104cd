import type { ReactNode } from "react";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";
import { simulationStore } from "#platform/simulation/simulation-store.ts";
import styles from "./simulation.module.css";

export interface OfPictureProps {
  picture: SimulationPicture;
  children: ReactNode;
}

/**
 * Busy, and soon dimmed, while what stands in it is of an earlier problem than the one that is being simulated. Asked
 * of the store itself: pictures are drawn a moment after they are there.
 */
export function OfPicture({ picture: { of }, children }: OfPictureProps) {
  const isEarlier = simulationStore((simulation) => {
    if (simulation.kind === "running" && simulation.draws === 0) return true;
    return "picture" in simulation && simulation.picture?.of !== of;
  });
  return (
    <div className={styles.ofPicture} aria-busy={isEarlier}>
      {children}
    </div>
  );
}
