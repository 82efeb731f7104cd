import { Popover } from "#ui/popover.tsx";
import { ElicitationPanel, type ElicitationPanelProps } from "./elicitation-panel.tsx";
import { WayMenu } from "./way-menu.tsx";

export type OtherWay = ElicitationPanelProps["place"];

export interface OtherWaysProps {
  /** null: none is open, and the button that offers them is shown. */
  place: OtherWay | null;
  /** True: a way was opened or closed just now, so its heading, or the button, takes the focus. */
  takesFocus: boolean;
  onPlace: (place: OtherWay | null) => void;
}

/** The other ways of weighing: the one that is open, or the way into them. */
export function OtherWays({ place, takesFocus, onPlace }: OtherWaysProps) {
  if (place === null) {
    return (
      <Popover label="Other ways" variant="quiet" size="small" takesFocus={takesFocus}>
        <WayMenu onChoose={onPlace} />
      </Popover>
    );
  }
  return (
    <ElicitationPanel
      place={place}
      takesFocus={takesFocus}
      onClose={() => {
        onPlace(null);
      }}
    />
  );
}
