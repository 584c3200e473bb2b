import type { ComponentProps } from "react";
import { picture } from "@/lib/figure/frame";
import { cn } from "@/lib/ui/cn";

type HandleButtonProps = Omit<ComponentProps<"button">, "name"> & {
  name: string;
  /** On the picture, in its units. */
  at: readonly [number, number];
  look: "trunk" | "limb" | "pinned" | "tip" | "prop";
  /** On the side away from the viewer. */
  isFar?: boolean;
  isChosen?: boolean;
  /** The higher, the more in front. */
  rank: number;
};

const looks = {
  trunk: "size-2.5 rounded-full @min-[36rem]:size-3.5",
  limb: "size-2.5 rounded-full @min-[36rem]:size-3",
  pinned: "size-2.5 rounded-[2px] @min-[36rem]:size-3",
  tip: "size-1.5 rounded-full @min-[36rem]:size-2",
  prop: "size-3 rotate-45 rounded-[2px]",
};

/** A joint to drag, or to focus and move by the arrow keys. */
export function HandleButton(props: HandleButtonProps) {
  const { name, at, look, isFar, isChosen, rank, ...rest } = props;
  return (
    <button
      type="button"
      aria-label={name}
      aria-roledescription="joint handle"
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown PageUp PageDown"
      data-handle={name}
      className="group/handle absolute grid size-6 -translate-1/2 cursor-grab touch-none place-items-center rounded-full outline-none active:cursor-grabbing pointer-coarse:size-9"
      style={{
        left: `${(at[0] / picture.width) * 100}%`,
        top: `${(at[1] / picture.height) * 100}%`,
        zIndex: isChosen ? 30 : rank,
      }}
      {...rest}
    >
      <span
        className={cn(
          "block border shadow-[0_0_0_1px_var(--figure-line)] transition-transform @min-[36rem]:border-2 group-hover/handle:scale-125",
          "group-focus-visible/handle:outline-2 group-focus-visible/handle:outline-offset-3 group-focus-visible/handle:outline-focus",
          looks[look],
          look === "prop" && "border-raised bg-muted",
          look !== "prop" &&
            (isFar ? "scale-85 border-accent bg-raised" : "border-raised bg-accent"),
          isChosen && "scale-125 border-raised bg-[var(--figure-arrow)]",
        )}
      />
      <span
        aria-hidden
        className="pointer-events-none absolute bottom-full hidden rounded-md bg-raised px-1.5 py-0.5 text-xs font-medium whitespace-nowrap text-ink shadow-float group-hover/handle:block group-focus-visible/handle:block"
      >
        {name}
      </span>
    </button>
  );
}
