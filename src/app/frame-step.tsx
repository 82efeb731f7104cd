import { areaName } from "#core/catalog/area-name.ts";
import { FramePanel } from "#features/framing/frame-panel.tsx";
import { useOpen } from "#platform/store/use-open.ts";

/** What is being decided, and the guided start into it. */
export function FrameStep() {
  const area = useOpen((open) => open.decision.area);
  return <FramePanel area={areaName(area)} />;
}
