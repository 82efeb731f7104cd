import { Keyboard } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Table } from "#ui/table.tsx";
import { SHORTCUTS } from "./shortcuts.ts";

/** The list of keys, behind a button and behind "?". */
export function ShortcutsButton() {
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("input:not([type=range], [type=checkbox], [type=radio]), textarea, select, dialog"))
        return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={Keyboard}
        title="Keyboard (?)"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        Keyboard
      </Button>
      <Dialog
        open={open}
        title="Keyboard"
        onClose={() => {
          setOpen(false);
        }}
      >
        <Table caption="What the keys do" captionHidden>
          <thead>
            <tr>
              <th scope="col">Keys</th>
              <th scope="col">What they do</th>
            </tr>
          </thead>
          <tbody>
            {SHORTCUTS.map(({ keys, does }) => (
              <tr key={keys}>
                <th scope="row">
                  <kbd>{keys}</kbd>
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Dialog>
    </>
  );
}
