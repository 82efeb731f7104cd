import { Trash2 } from "lucide-react";
import { useState } from "react";
import { refreshTrash } from "#platform/store/library-trash.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TrashList } from "./trash-list.tsx";

export function TrashButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={Trash2}
        onClick={() => {
          void refreshTrash();
          setOpen(true);
        }}
      >
        Trash
      </Button>
      <Dialog
        open={open}
        title="Trash"
        onClose={() => {
          setOpen(false);
        }}
      >
        <TrashList />
      </Dialog>
    </>
  );
}
