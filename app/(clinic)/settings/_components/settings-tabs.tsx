"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "@/lib/ui/cn";

const tabs = [
  { href: "/settings/staff", label: "Staff" },
  { href: "/settings/clinic", label: "Clinic" },
  { href: "/settings/alerts", label: "Alerts" },
];

export function SettingsTabs() {
  const path = usePathname();
  return (
    <nav aria-label="Settings" className="mb-6 border-b">
      <ul className="-mb-px flex gap-5">
        {tabs.map(({ href, label }) => {
          const current = path === href;
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "flex min-h-10 items-center border-b-2 px-0.5 font-medium transition-colors pointer-coarse:min-h-11",
                  current
                    ? "border-accent text-accent"
                    : "border-transparent text-muted hover:text-ink",
                )}
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
