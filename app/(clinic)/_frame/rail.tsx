"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, Suspense, use } from "react";
import type { StaffRole } from "@/lib/auth/session";
import { cn } from "@/lib/ui/cn";
import { Logo } from "@/lib/ui/logo";
import { type FrameItem, frameItems } from "./items";

const within = (path: string, root: string) => path === root || path.startsWith(`${root}/`);

const isCurrent = (item: FrameItem, path: string) =>
  [item.href, ...(item.also ?? [])].some((root) => within(path, root));

type RailProps = {
  role: StaffRole;
  /** What waits for this person, by what is counted. */
  waiting: Record<NonNullable<FrameItem["counts"]>, Promise<number | null>>;
};

/** A slim rail on the left; on a phone, a bar at the bottom. */
export function Rail({ role, waiting }: RailProps) {
  const path = usePathname();
  const items = frameItems.filter((item) => item.roles.includes(role));
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-40 border-t bg-raised pb-[env(safe-area-inset-bottom)] sm:inset-y-0 sm:right-auto sm:w-22 sm:border-t-0 sm:border-e sm:pb-0 print:hidden"
    >
      <div className="hidden h-14 place-items-center sm:grid">
        <Logo className="size-7" />
      </div>
      <ul className="flex sm:flex-col sm:gap-1 sm:px-2">
        {items.map((item) => (
          <li
            key={item.href}
            className={cn("min-w-0 flex-1 sm:flex-none", item.notOnPhone && "max-sm:hidden")}
          >
            <RailLink item={item} current={isCurrent(item, path)}>
              {item.counts && (
                <Suspense fallback={null}>
                  <Count of={waiting[item.counts]} what={item.counts} />
                </Suspense>
              )}
            </RailLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type RailLinkProps = { item: FrameItem; current: boolean; children: ReactNode };

function RailLink({ item, current, children }: RailLinkProps) {
  return (
    <Link
      href={item.href}
      aria-current={current ? "page" : undefined}
      className={cn(
        "relative flex min-h-14 min-w-0 flex-col items-center justify-center gap-1 text-[0.6875rem] leading-4 transition-colors max-[359px]:text-[0.625rem] max-[359px]:tracking-tight -outline-offset-2 sm:rounded-lg sm:text-[0.75rem]",
        current
          ? "font-semibold text-accent sm:bg-accent-soft forced-colors:underline"
          : "font-medium text-muted hover:text-ink sm:hover:bg-sunken",
      )}
    >
      <RailIcon icon={item.icon} current={current} />
      <span className="max-w-full truncate">{item.label}</span>
      {children}
    </Link>
  );
}

/** What waits, beside the name; 99 is enough to know. */
function Count({ of, what }: { of: Promise<number | null>; what: keyof RailProps["waiting"] }) {
  const count = use(of);
  if (!count) return null;
  return (
    <span className="absolute start-1/2 top-1 ms-2 grid min-h-4 min-w-4 place-items-center rounded-full bg-stop px-1 text-[0.6875rem] leading-4 font-semibold text-accent-ink tabular-nums forced-colors:border">
      {count > 99 ? "99+" : count}
      <span className="sr-only">
        {" "}
        {what === "messages" ? (count === 1 ? "message" : "messages") : "new"}
      </span>
    </span>
  );
}

/** Says at once that the press was heard, while a slow page is on its way. */
function RailIcon({ icon: Icon, current }: { icon: FrameItem["icon"]; current: boolean }) {
  const { pending } = useLinkStatus();
  return (
    <Icon
      aria-hidden
      size={20}
      strokeWidth={current ? 2.25 : 1.75}
      className={cn(pending && "animate-pulse text-accent")}
    />
  );
}
