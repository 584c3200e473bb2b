import { Dialog } from "@/lib/ui/dialog";
import { KeyList, type Keys } from "@/lib/ui/key-list";

const groups: { title: string; keys: readonly Keys[] }[] = [
  {
    title: "Anywhere",
    keys: [
      [["/"], "Find an exercise; or just begin to type its name"],
      [["Ctrl", "K"], "Everything that can be done, by name"],
      [["Ctrl", "Enter"], "Send"],
      [["Ctrl", "Z"], "Undo"],
      [["Ctrl", "Shift", "Z"], "Redo"],
      [["?"], "These keys"],
    ],
  },
  {
    title: "In the search",
    keys: [
      [["Enter"], "Add what is marked, the best first"],
      [["bridge 3x12", "Enter"], "Add it with that dosage"],
      [["↑", "↓"], "Mark another"],
    ],
  },
  {
    title: "On an exercise of the plan",
    keys: [
      [["↑", "↓"], "The one above or below; ↓ from the page comes here"],
      [["3"], "A number begins its dosage: 3x12, 2x30s, 10 each side"],
      [["Enter"], "Open its details"],
      [["Alt", "↑ ↓"], "Move it"],
      [["H"], "A harder step in its place"],
      [["E"], "An easier step in its place"],
      [["Del"], "Remove it"],
    ],
  },
  {
    title: "In a dosage",
    keys: [
      [["Enter"], "Done; on to the next"],
      [["Esc"], "As it was before"],
    ],
  },
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Keys"
      description="On a Mac, ⌘ in place of Ctrl."
      size="lg"
    >
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="mb-2 font-medium">{title}</h3>
            <KeyList keys={keys} width="w-32" />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
