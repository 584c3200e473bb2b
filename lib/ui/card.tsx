import type { ReactNode } from "react";
import { cn } from "./cn";

type CardProps = {
  title?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Without inner padding, for a table or a list of rows with hairlines. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
};

export function Card({ title, description, actions, flush, className, children }: CardProps) {
  return (
    <section className={cn("min-w-0 rounded-lg border bg-raised", className)}>
      {(title || actions) && (
        <div
          className={cn(
            "flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pt-4 sm:px-5",
            flush && "pb-3",
          )}
        >
          <div className="min-w-0">
            {title && <h2 className="text-base font-semibold">{title}</h2>}
            {description && <p className="text-muted">{description}</p>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
      )}
      {flush ? (
        <div className={cn("overflow-hidden rounded-b-lg", title ? "border-t" : "rounded-t-lg")}>
          {children}
        </div>
      ) : (
        <div className={cn("px-4 pb-4 sm:px-5 sm:pb-5", title ? "pt-3" : "pt-4 sm:pt-5")}>
          {children}
        </div>
      )}
    </section>
  );
}
