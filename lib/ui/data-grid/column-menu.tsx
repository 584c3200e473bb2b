"use client";

import {
  ArrowLeft,
  ArrowRight,
  ChevronDown,
  ChevronsLeftRight,
  ChevronsRightLeft,
  EyeOff,
  Pin,
  PinOff,
  RotateCcw,
} from "lucide-react";
import { type GridLayout, NARROWEST, WIDEST } from "@/lib/ui/data-grid/features";
import { movedNextTo, neighboursOf } from "@/lib/ui/data-grid/rules";
import { Menu, type MenuItem } from "@/lib/ui/menu";

const STEP = 24;

type ColumnMenuProps = {
  id: string;
  name: string;
  /** In pixels, as it is now. */
  width: number;
  order: readonly string[];
  onOrder: (order: string[]) => void;
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
  /** Tells who does not see it. */
  say: (sentence: string) => void;
};

/** All that can be done with a column's place and width, without dragging. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { id, name, width, order, layout, onOrder, onLayout, say } = props;
  const isFirst = id === order[0];
  const isPinned = layout.pinned.includes(id);
  const { before, after } = neighboursOf(order, layout.pinned, id);

  function move(to: string, side: "before" | "after") {
    if (isPinned)
      onLayout({ ...layout, pinned: movedNextTo(["", ...layout.pinned], id, to, side).slice(1) });
    else onOrder(movedNextTo(order, id, to, side));
    say(`${name} now stands ${side} the next one.`);
  }
  function pin() {
    const rest = layout.pinned.filter((each) => each !== id);
    onLayout({ ...layout, pinned: isPinned ? rest : [...rest, id] });
    say(isPinned ? `${name} scrolls with the others.` : `${name} stays in sight.`);
  }
  function widen(by: number) {
    const next = Math.max(NARROWEST, Math.min(WIDEST, width + by));
    onLayout({ ...layout, widths: { ...layout.widths, [id]: next } });
    say(`${name} is ${next} pixels wide.`);
  }
  function reset() {
    const { [id]: _, ...widths } = layout.widths;
    onLayout({ ...layout, widths });
    say(`${name} has its usual width.`);
  }
  function hide() {
    onOrder(order.filter((each) => each !== id));
    say(`${name} is hidden.`);
  }

  const items: MenuItem[] = [];
  if (!isFirst)
    items.push(
      {
        label: "Move towards the start",
        icon: ArrowLeft,
        disabled: before === null,
        keepOpen: true,
        onSelect: () => before && move(before, "before"),
      },
      {
        label: "Move towards the end",
        icon: ArrowRight,
        disabled: after === null,
        keepOpen: true,
        onSelect: () => after && move(after, "after"),
      },
      {
        label: isPinned ? "Unpin" : "Pin to the start",
        icon: isPinned ? PinOff : Pin,
        onSelect: pin,
      },
    );
  items.push(
    {
      label: "Wider",
      icon: ChevronsLeftRight,
      disabled: width >= WIDEST,
      keepOpen: true,
      onSelect: () => widen(STEP),
    },
    {
      label: "Narrower",
      icon: ChevronsRightLeft,
      disabled: width <= NARROWEST,
      keepOpen: true,
      onSelect: () => widen(-STEP),
    },
    { label: "Usual width", icon: RotateCcw, disabled: !(id in layout.widths), onSelect: reset },
  );
  if (!isFirst) items.push({ label: "Hide", icon: EyeOff, onSelect: hide });
  return (
    <Menu
      align="end"
      items={items}
      trigger={
        <button
          type="button"
          aria-label={`Column ${name}`}
          className="absolute end-1.5 top-1.5 grid size-6 place-items-center rounded-sm bg-sunken opacity-0 group-hover/head:opacity-100 group-focus-within/head:opacity-100 hover:bg-raised hover:text-ink data-popup-open:opacity-100"
        >
          <ChevronDown aria-hidden size={14} />
        </button>
      }
    />
  );
}
