import { memo } from "react";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";
import { simulationRows } from "#core/views/simulation-rows.ts";
import { OfPicture } from "./of-picture.tsx";
import { PairTable } from "./pair-table.tsx";
import { RankTable } from "./rank-table.tsx";
import { WaysOfThinking } from "./ways-of-thinking.tsx";

/** Rank by rank, way of thinking by way of thinking, pair by pair. Drawn again only for another picture. */
export const SimulationTables = memo(function SimulationTables({ picture }: { picture: SimulationPicture }) {
  const rows = simulationRows(picture);
  return (
    <OfPicture picture={picture}>
      <RankTable rows={rows} draws={picture.draws} />
      <WaysOfThinking picture={picture} />
      <PairTable rows={rows} draws={picture.draws} />
    </OfPicture>
  );
});
