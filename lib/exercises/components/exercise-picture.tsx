import { cn } from "@/lib/ui/cn";

type ExercisePictureProps = {
  src: string;
  /** Shown instead while the nearest `group` is pointed at or holds the focus. */
  moving?: string;
  className?: string;
};

/**
 * A figure of the library as an image (`figureAddress`), for lists: a browser loads only what comes
 * into view, once. Always beside the exercise's name.
 */
export function ExercisePicture({ src, moving, className }: ExercisePictureProps) {
  // Not loaded before it is shown: a lazy image without a box stays away.
  const shown = "hidden size-full group-focus-within:block group-hover:block";
  const still = moving
    ? "block size-full group-focus-within:hidden group-hover:hidden"
    : "block size-full";
  // Drawings of our own; there is nothing to optimise.
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
