import { cn } from "@/lib/ui/cn";

/** A drawing of lib/figure, beside the words that say the same. */
export function Picture({ svg, className }: { svg: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "block [&>svg]:block [&>svg]:size-full",
        className ?? "aspect-3/2 w-full bg-sunken",
      )}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
