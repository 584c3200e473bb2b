import { Dialog } from "@/lib/ui/dialog";
import { KeyList } from "@/lib/ui/key-list";
import { actKeys } from "../words";

export function KeysDialog({ assigns, onClose }: { assigns: boolean; onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Keys"
      description="For what is chosen, else for the row that you are on."
      size="sm"
    >
      <KeyList keys={actKeys(assigns)} width="w-32" />
    </Dialog>
  );
}
