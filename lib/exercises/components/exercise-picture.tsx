import { ImageOff } from "lucide-react";
import { cn } from "@/lib/ui/cn";

type ExercisePictureProps = {
  /** Null for an exercise without any picture. */
  src: string | null;
  /** Shown instead while the nearest `group` is pointed at or holds the focus. */
  moving?: string | null;
  className?: string;
};

/**
 * An exercise's picture (`pictureAddress`), for lists: a browser loads only what comes
 * into view, once. Always beside the exercise's name.
 */
export function ExercisePicture({ src, moving, className }: ExercisePictureProps) {
  // Not loaded before it is shown: a lazy image without a box stays away.
  const shown = "hidden size-full group-focus-within:block group-hover:block";
  const still = moving
    ? "block size-full group-focus-within:hidden group-hover:hidden"
    : "block size-full";
  if (!src)
    return (
      <span className={cn("grid place-items-center bg-sunken", className ?? "aspect-3/2")}>
        <ImageOff aria-hidden size={18} className="text-muted" />
      </span>
    );
  // Pictures of our own; there is nothing to optimise.
  return (
    <span className={cn("block overflow-hidden bg-sunken", className ?? "aspect-3/2")}>
      {/* oxlint-disable-next-line next/no-img-element */}
      <img src={src} alt="" loading="lazy" decoding="async" className={still} />
      {moving && (
        // oxlint-disable-next-line next/no-img-element
        <img src={moving} alt="" loading="lazy" decoding="async" className={shown} />
      )}
    </span>
  );
}
