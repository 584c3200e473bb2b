import { drawFigure } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";
import { cn } from "@/lib/ui/cn";

type ExerciseFigureProps = {
  figure: FigureData;
  pose?: number;
  /** Beside its name in words, the picture needs no words of its own. */
  decorative?: boolean;
  className?: string;
};

export function ExerciseFigure({ figure, pose, decorative, className }: ExerciseFigureProps) {
  return (
    <span
      aria-hidden={decorative || undefined}
      className={cn(
        "block overflow-hidden bg-sunken [&>svg]:block [&>svg]:h-full [&>svg]:w-full",
        className ?? "aspect-3/2",
      )}
      dangerouslySetInnerHTML={{ __html: drawFigure(figure, { pose }) }}
    />
  );
}
