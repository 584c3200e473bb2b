import { cn } from "@/lib/ui/cn";

/** A drawn figure beside its exercise's name, which says the same to a screen reader. */
export function ItemFigure({ svg, className }: { svg: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "block shrink-0 overflow-hidden rounded-md bg-sunken [&>svg]:block [&>svg]:size-full",
        className,
      )}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
