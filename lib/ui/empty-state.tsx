import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

type EmptyStateProps = { icon: LucideIcon; title: string; body?: ReactNode; action?: ReactNode };

export function EmptyState({ icon: Icon, title, body, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-12 text-center">
      <span className="grid size-11 place-items-center rounded-full bg-accent-soft text-accent">
        <Icon aria-hidden size={20} />
      </span>
      <div className="max-w-[50ch]">
        <p className="text-base font-semibold">{title}</p>
        {body && <div className="mt-1 text-muted">{body}</div>}
      </div>
      {action}
    </div>
  );
}
