import { memo } from "react";
import { simulationHeadline } from "#core/views/simulation-headline.ts";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";
import { simulationPrecision } from "#core/views/simulation-precision.ts";
import { simulationRows } from "#core/views/simulation-rows.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Name } from "#ui/name.tsx";
import { OfPicture } from "./of-picture.tsx";
import styles from "./simulation.module.css";

/** The answer of the draws, how far they have come, and how sharp that is. */
export const SimulationHeadline = memo(function SimulationHeadline({
  picture,
}: {
  picture: SimulationPicture;
}) {
  const mode = useOpen(({ decision }) => decision.mode);
  return (
    <OfPicture picture={picture}>
      <p className={styles.headline}>
        <Name text={simulationHeadline(simulationRows(picture), mode)} fit="wrap" />
      </p>
      <p className={styles.precision}>
        {simulationPrecision(picture)} Seed {picture.of.seed}: the same seed gives the same counts.
      </p>
    </OfPicture>
  );
});
