import { Download } from "lucide-react";
import { useMemo } from "react";
import { linkLengthAdvice } from "#core/share/link-length-advice.ts";
import type { OpenedScenario } from "#platform/store/open-document.ts";
import { exportScenario } from "#platform/files/export-scenario.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { CopyLink } from "./copy-link.tsx";
import { shareLink } from "./share-link.ts";
import styles from "./share-sheet.module.css";

/** What stands in the Share dialog: the link, how far it travels, who can read it, and the file. */
export function ShareSheet({ scenario, decision }: OpenedScenario) {
  const link = useMemo(() => shareLink(scenario, decision), [scenario, decision]);
  const advice = link.ok ? linkLengthAdvice(link.value.length) : null;
  const risky = advice !== null && (advice.kind === "some-cut" || advice.kind === "most-cut");
  const download = (
    <Button
      icon={Download}
      onClick={() => {
        exportScenario(scenario);
      }}
    >
      Download the file
    </Button>
  );
  return (
    <div className={styles.sheet}>
      {link.ok && advice ? (
        <CopyLink
          address={link.value}
          {...(!risky && { hint: `${inWords(link.value.length)}. ${advice.advice}` })}
        />
      ) : (
        <Notice tone="warning" title="Too large for a link" actions={download}>
          This scenario holds more notes than a link can carry. Send the file instead; Import opens it.
        </Notice>
      )}
      {link.ok && risky && (
        <Notice tone="warning" title={`A long link: ${inWords(link.value.length)}`} actions={download}>
          {advice.advice}
        </Notice>
      )}
      <div className={styles.notes}>
        <p>
          <strong>Anyone with the link can read it:</strong> name, notes, weights and ratings. The link itself
          holds them; nothing is sent to a server.
        </p>
        <p>It shows the scenario as it is now. Whoever opens it changes nothing of yours.</p>
      </div>
    </div>
  );
}

function inWords(length: number): string {
  return `${length.toLocaleString("en")} characters`;
}
