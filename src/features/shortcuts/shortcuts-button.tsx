import { Keyboard } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { isTypedInto } from "#ui/is-typed-into.ts";
import { Table } from "#ui/table.tsx";
import { SHORTCUTS } from "./shortcuts.ts";

/** The list of keys, behind a button and behind "?". */
export function ShortcutsButton() {
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      // In a list of choices a character looks for the choice that begins with it.
      if (isTypedInto(event.target) || event.target instanceof HTMLSelectElement) return;
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
