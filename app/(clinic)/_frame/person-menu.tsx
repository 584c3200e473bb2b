"use client";

import { Building2, LogOut, UsersRound } from "lucide-react";
import { signOut } from "next-auth/react";
import type { StaffRole } from "@/lib/auth/session";
import { forgetAllHere } from "@/lib/plans/composer/kept-here";
import { Menu, type MenuItem } from "@/lib/ui/menu";

type PersonMenuProps = { name: string; email: string; role: StaffRole; roleName: string };

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => [...word][0]!)
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join("")
    .toUpperCase();

export function PersonMenu({ name, email, role, roleName }: PersonMenuProps) {
  const settings: MenuItem[] = [
    { label: "Staff", icon: UsersRound, href: "/settings/staff" },
    { label: "Clinic", icon: Building2, href: "/settings/clinic" },
  ];
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Your menu: ${name}, ${roleName}`}
          className="flex min-h-9 max-w-full min-w-0 items-center gap-2.5 rounded-md px-1.5 text-start transition-colors hover:bg-sunken data-popup-open:bg-sunken pointer-coarse:min-h-11"
        >
          <span className="hidden min-w-0 text-end leading-tight sm:block">
            <span className="block truncate font-medium">{name}</span>
            <span className="block text-xs text-muted">{roleName}</span>
          </span>
          <span
            aria-hidden
            className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
          >
            {initials(name)}
          </span>
        </button>
      }
      header={
        <>
          <p className="font-medium break-words">{name}</p>
          <p className="text-xs break-all text-muted">{email}</p>
          <p className="mt-0.5 text-xs text-muted sm:hidden">{roleName}</p>
        </>
      }
      items={[
        ...(role === "admin" ? settings : []),
        {
          label: "Sign out",
          icon: LogOut,
          onSelect: () => {
            // Nothing of a patient stays behind on a computer that is shared.
            forgetAllHere();
            void signOut({ callbackUrl: "/sign-in" });
          },
        },
      ]}
    />
  );
}
