import { useMemo } from "react";
import { animateFigure } from "@/lib/figure/animate";
import { drawPoses } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";
import type { Sidedness } from "../schema";
import { Picture } from "./picture";

type PreviewProps = {
  figure: FigureData;
  mode: "motion" | "print";
  tempo?: string | null;
  sidedness: Sidedness;
};

/** The figure as a patient sees it move, or as it is printed. */
export function Preview({ figure, mode, tempo, sidedness }: PreviewProps) {
  const svg = useMemo(() => {
    if (mode === "print") return drawPoses(figure, { ink: true });
    // A tempo that is just being typed is none yet.
    const whole = tempo && /^\d{1,2}-\d{1,2}-\d{1,2}$/.test(tempo) ? tempo : null;
    return animateFigure(figure, { tempo: whole });
  }, [figure, mode, tempo]);
  if (mode === "print")
    return (
      <div className="flex flex-col gap-2">
        <div className="overflow-x-auto rounded-lg border">
          <div
            className="p-3 forced-color-adjust-none"
            // Paper is white whatever the screen is.
            style={{
              minWidth: `${figure.poses.length * 9}rem`,
              background: "white",
              color: "black",
            }}
          >
            <Picture svg={svg} className="w-full" />
          </div>
        </div>
        <p className="text-xs text-muted">The strip of a handout, in greys for paper.</p>
      </div>
    );
  return (
    <div className="flex flex-col gap-2">
      <Picture
        svg={svg}
        className="aspect-3/2 w-full overflow-hidden rounded-lg border bg-sunken"
      />
      <p className="text-xs text-muted">
        {figure.alt}
        {sidedness === "each-side" && " For the other side the picture is mirrored by itself."}
        {sidedness === "alternating" &&
          " Alternating sides: add the other side as poses of their own."}
      </p>
    </div>
  );
}
