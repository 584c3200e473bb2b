import { cn } from "@/lib/ui/cn";

/**
 * A figure of the library as an image (`figureAddress`), for lists: a browser loads only what comes
 * into view, once. Always beside the exercise's name.
 */
export function ExercisePicture({ src, className }: { src: string; className?: string }) {
  return (
    <span className={cn("block overflow-hidden bg-sunken", className ?? "aspect-3/2")}>
      {/* A drawing of our own; there is nothing to optimise. */}
      {/* oxlint-disable-next-line next/no-img-element */}
      <img src={src} alt="" loading="lazy" decoding="async" className="block size-full" />
    </span>
  );
}
