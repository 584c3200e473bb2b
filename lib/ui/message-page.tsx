import type { ReactNode } from "react";
import { Logo } from "./logo";

type MessagePageProps = {
  title: string;
  actions?: ReactNode;
  /** The clinic's frame shows the mark already. */
  framed?: boolean;
  children: ReactNode;
};

/** A page with one message, inside or outside of the clinic's frame. */
export function MessagePage({ title, actions, framed, children }: MessagePageProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-start gap-4 px-5 py-16 sm:py-24">
      {!framed && <Logo />}
      <h1 className="text-xl font-semibold">{title}</h1>
      <div className="flex flex-col gap-2 text-base text-muted">{children}</div>
      {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
