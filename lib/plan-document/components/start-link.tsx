import type { ReactNode } from "react";

type StartLinkProps = { token: string; className?: string; children: ReactNode };

/** Leads to the plain form; where the page's script runs, to guided practice. */
export function StartLink({ token, className, children }: StartLinkProps) {
  return (
    <a className={className} href={`/p/${token}/practice`} data-guided={`/p/${token}/guided`}>
      {children}
    </a>
  );
}
