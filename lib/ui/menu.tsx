"use client";

import { Menu as BaseMenu } from "@base-ui/react/menu";
import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { cn } from "./cn";

export type MenuItem = {
  label: string;
  icon?: LucideIcon;
  danger?: boolean;
  disabled?: boolean;
  /** For what is done several times in a row. */
  keepOpen?: boolean;
} & ({ onSelect: () => void; href?: undefined } | { href: string; onSelect?: undefined });

type MenuProps = {
  /** A button; it gets the menu's props. A bare icon needs an `aria-label`. */
  trigger: ReactElement;
  items: readonly MenuItem[];
  /** Said above the items, e.g. who is signed in. */
  header?: ReactNode;
  align?: "start" | "end";
  /** Open from the first: for a menu that is made when its button is pressed. */
  defaultOpen?: boolean;
  side?: "bottom" | "top" | "right";
};

const itemLook =
  "flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 py-1.5 outline-none select-none data-disabled:opacity-60 data-highlighted:bg-sunken pointer-coarse:min-h-11 forced-colors:data-highlighted:outline-2";

export function Menu(props: MenuProps) {
  const { trigger, items, header, align = "end", side = "bottom", defaultOpen } = props;
  return (
    <BaseMenu.Root modal={false} defaultOpen={defaultOpen}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          className="z-50 outline-none"
          sideOffset={6}
          collisionPadding={8}
          align={align}
          side={side}
        >
          <BaseMenu.Popup className="min-w-44 max-w-72 origin-(--transform-origin) rounded-lg bg-raised p-1 text-sm text-ink shadow-float outline-none transition-[scale,opacity] duration-120 data-ending-style:scale-98 data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0 forced-colors:border">
            {header && <div className="mb-1 border-b px-2.5 pt-1.5 pb-2.5">{header}</div>}
            {items.map((item) => (
              <Item key={item.label} item={item} />
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function Item({ item }: { item: MenuItem }) {
  const { icon: Icon, danger, disabled, label } = item;
  const content = (
    <>
      {Icon && <Icon aria-hidden size={16} className={cn("shrink-0", !danger && "text-muted")} />}
      {label}
    </>
  );
  const className = cn(itemLook, danger && "text-stop");
  if (item.href !== undefined)
    return (
      <BaseMenu.LinkItem className={className} closeOnClick render={<Link href={item.href} />}>
        {content}
      </BaseMenu.LinkItem>
    );
  return (
    <BaseMenu.Item
      className={className}
      disabled={disabled}
      closeOnClick={!item.keepOpen}
      onClick={item.onSelect}
    >
      {content}
    </BaseMenu.Item>
  );
}
