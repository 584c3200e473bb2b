import type { ReactNode } from "react";

type OneButtonProps = { token: string; name: string; label: string; children?: ReactNode };

/** A form of one button on the page of reminders. */
export function OneButton({ token, name, label, children }: OneButtonProps) {
  return (
    <form method="post" action={`/p/${token}/reminders`}>
      <input type="hidden" name="do" value={name} />
      {children}
      <button type="submit" className="button second">
        {label}
      </button>
    </form>
  );
}
