import { cn } from "@/lib/ui/cn";

/** A figure drawn by `drawFigure`, always beside its exercise's name or `alt`, which say the same in
 * words. It takes the drawing, so that a page's script need not hold what draws. */
export function ExerciseFigure({ svg, className }: { svg: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "block overflow-hidden bg-sunken [&>svg]:block [&>svg]:size-full",
        className ?? "aspect-3/2",
      )}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
