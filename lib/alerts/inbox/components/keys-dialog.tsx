import { Dialog } from "@/lib/ui/dialog";

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
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
      <dl className="flex flex-col gap-2">
        {keys.map(([pressed, does]) => (
          <div key={does} className="flex items-baseline gap-3">
            <dt className="flex w-20 shrink-0 flex-wrap gap-1">
              {pressed.map((key) => (
                <kbd
                  key={key}
                  className="rounded-sm border border-control bg-sunken px-1.5 font-sans text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="min-w-0 text-muted">{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
