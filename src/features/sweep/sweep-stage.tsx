import { memo } from "react";
import type { Sweep } from "#core/views/sweep.ts";
import { MissingDrawing } from "#ui/missing-drawing.tsx";
import { useDrawing } from "#ui/use-drawing.ts";

/** The drawing knows Recharts: it comes when the first one is drawn. */
const loadDrawing = async () => (await import("./sweep-drawing.tsx")).SweepDrawing;

/** Its height stays while the drawing loads. Looking at another place draws nothing anew. */
export const SweepStage = memo(function SweepStage({ found, sentence }: { found: Sweep; sentence: string }) {
  const loaded = useDrawing(loadDrawing);
  switch (loaded.kind) {
    case "loading":
      return null;
    case "failed":
      return <MissingDrawing onRetry={loaded.retry} />;
    case "ready":
      return <loaded.Drawing found={found} sentence={sentence} />;
  }
});
