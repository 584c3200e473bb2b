import { drawFigure } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";
import { ExerciseFigure } from "./exercise-figure";

/** Every key pose with its number and name, below the movement, which says itself in words. */
export function ExercisePoses({ figure }: { figure: FigureData }) {
  return (
    <div className="overflow-hidden rounded-lg border bg-raised">
      <ol className="grid gap-px bg-line sm:grid-cols-2">
        {figure.poses.map((pose, index) => (
          <li key={pose.name} className="flex flex-col bg-raised sm:last:odd:col-span-2">
            <ExerciseFigure
              svg={drawFigure(figure, { pose: index })}
              className="aspect-3/2 max-h-80"
            />
            <p className="flex gap-2.5 border-t px-4 py-2.5">
              <span className="font-semibold text-accent">{index + 1}</span>
              {pose.name}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
