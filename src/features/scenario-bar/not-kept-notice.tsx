import { openStorageArea } from "#platform/storage/storage-area.ts";
import { Notice } from "#ui/notice.tsx";

/** Where the browser gives this page no storage: said before any work is lost, not after. */
export function NotKeptNotice() {
  if (openStorageArea() !== null) return null;
  return (
    <Notice tone="warning" title="Nothing is saved in this browser">
      Its storage is switched off for this page. Everything works until you close it: export the scenario or
      share its link to keep it.
    </Notice>
  );
}
