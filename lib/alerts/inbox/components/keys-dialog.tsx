import { Dialog } from "@/lib/ui/dialog";
import { KeyList, type Keys } from "@/lib/ui/key-list";

const keys: readonly Keys[] = [
  [["J", "↓"], "The next alert"],
  [["K", "↑"], "The one before"],
  [["A"], "Acknowledge: I have seen it"],
  [["E"], "Resolve: it is dealt with"],
  [["S"], "Snooze until a day"],
  [["N"], "Write a note"],
  [["M"], "Assign to me"],
  [["X"], "Choose it, to deal with several at once"],
  [["Z"], "Undo what I did last"],
  [["Esc"], "Choose none"],
  [["?"], "These keys"],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Keys" size="sm">
      <KeyList keys={keys} width="w-20" />
    </Dialog>
  );
}
