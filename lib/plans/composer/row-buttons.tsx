"use client";

import {
  ArrowDown,
  ArrowUp,
  CalendarPlus,
  Ellipsis,
  type LucideIcon,
  TrendingDown,
  TrendingUp,
  X,
} from "lucide-react";
import { memo, useState } from "react";
import { Menu, type MenuItem } from "@/lib/ui/menu";
import type { RowActs } from "./item-row";
import type { Step } from "./neighbour-dialog";

type RowButtonsProps = {
  index: number;
  isLast: boolean;
  name: string;
  acts: RowActs;
  /** Asks for an easier or harder step. */
  onStepDialog: (step: Step) => void;
};

export const RowButtons = memo(function RowButtons(props: RowButtonsProps) {
  const { index, isLast, name, acts, onStepDialog } = props;
  return (
    <>
      <div className="flex shrink-0 max-sm:flex-col sm:gap-0.5">
        <IconButton
          icon={ArrowUp}
          label={`Move ${name} up`}
          off={index === 0}
          onClick={() => acts.onStep(index, -1)}
        />
        <IconButton
          icon={ArrowDown}
          label={`Move ${name} down`}
          off={isLast}
          onClick={() => acts.onStep(index, 1)}
        />
      </div>
      <RowMenu
        name={name}
        items={[
          { label: "A harder step", icon: TrendingUp, onSelect: () => onStepDialog("harder") },
          { label: "An easier step", icon: TrendingDown, onSelect: () => onStepDialog("easier") },
          {
            label: "Change from a later week on",
            icon: CalendarPlus,
            onSelect: () => acts.onNextPhase(index),
          },
        ]}
      />
      <IconButton icon={X} label={`Remove ${name}`} onClick={() => acts.onRemove(index)} />
    </>
  );
});

/** A button until it is pressed for the first time: few of a plan's menus are ever opened. */
function RowMenu({ name, items }: { name: string; items: readonly MenuItem[] }) {
  const [wasPressed, setPressed] = useState(false);
  const button = {
    type: "button" as const,
    "aria-label": `More to do with ${name}`,
    title: "Harder or easier step",
    className: iconLook,
    children: <Ellipsis aria-hidden size={16} />,
  };
  if (wasPressed) return <Menu defaultOpen trigger={<button {...button} />} items={items} />;
  return (
    <button
      {...button}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setPressed(true)}
    />
  );
}

const iconLook =
  "grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-35 pointer-coarse:h-9 pointer-coarse:w-10";

type IconButtonProps = { icon: LucideIcon; label: string; off?: boolean; onClick: () => void };

// `aria-disabled`: a button that turns off under the finger keeps the focus.
function IconButton({ icon: Icon, label, off, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
      className={iconLook}
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
