import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

const tones = {
  info: { icon: Info, look: "bg-accent-soft", sign: "text-accent" },
  acceptable: { icon: CircleCheck, look: "bg-acceptable-soft", sign: "text-acceptable" },
  caution: { icon: TriangleAlert, look: "bg-caution-soft", sign: "text-caution" },
  stop: { icon: OctagonAlert, look: "bg-stop-soft", sign: "text-stop" },
};

type AlertProps = {
  tone?: keyof typeof tones;
  title?: ReactNode;
  /** Buttons or links under the words. */
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** A message at its place. A problem (`stop`) is announced as soon as it appears. */
export function Alert({ tone = "info", title, actions, className, children }: AlertProps) {
  const { icon: Icon, look, sign } = tones[tone];
  return (
    <div
      role={tone === "stop" ? "alert" : tone === "acceptable" ? "status" : undefined}
      className={cn("flex gap-3 rounded-lg px-4 py-3 forced-colors:border", look, className)}
    >
      <Icon aria-hidden size={18} className={cn("mt-px shrink-0", sign)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className={cn(Boolean(title) && "mt-0.5")}>{children}</div>}
        {actions && <div className="mt-2.5 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
