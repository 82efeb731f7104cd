import { Download } from "lucide-react";
import { describeReadError } from "#core/share/describe-read-error.ts";
import { downloadRaw } from "#platform/store/library-unreadable.ts";
import type { StoredEntry } from "#platform/storage/stored-entry.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

export type SetAsideEntry = Exclude<StoredEntry, { kind: "readable" }>;

/** Stored values that this version leaves alone: damaged ones, and those of a newer version. */
export function SetAsideList({ entries }: { entries: readonly SetAsideEntry[] }) {
  return (
    <>
      {entries.map((entry) => (
        <Notice
          key={entry.id}
          tone="warning"
          title={TITLES[entry.kind]}
          actions={
            <Button
              size="small"
              icon={Download}
              onClick={() => {
                downloadRaw(entry.id);
              }}
            >
              Download raw text
            </Button>
          }
        >
          <p>{sentence(entry)}</p>
          <p>
            Stored as <code>{entry.key}</code>, unchanged.
          </p>
        </Notice>
      ))}
    </>
  );
}

const TITLES: Readonly<Record<SetAsideEntry["kind"], string>> = {
  unreadable: "Set aside: a scenario that cannot be read",
  newer: "Read only: a scenario made by a newer version",
};

function sentence(entry: SetAsideEntry): string {
  switch (entry.kind) {
    case "unreadable":
      return describeReadError(entry.error, "stored");
    case "newer":
      return `It was made by a newer version of Steelyard (format version ${String(entry.version)}), so it is not opened and not changed here. Reload the page to get that version, or download it.`;
  }
}
