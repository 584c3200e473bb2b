"use client";

import { useEffect, useMemo, useState } from "react";
import type { FigureData } from "@/lib/figure/schema";

/** A figure drawn in the browser; null until what draws has come, and for none. */
export function useDrawing(figure: FigureData | null): string | null {
  // By what it says: a form hands out the same figure as another object now and then.
  const data = useMemo(() => figure && JSON.stringify(figure), [figure]);
  const [drawn, setDrawn] = useState<{ data: string; svg: string | null }>();
  useEffect(() => {
    if (data === null) return;
    let isCurrent = true;
    void import("@/lib/figure/draw").then(({ drawFigure }) => {
      const draw = () => drawFigure(JSON.parse(data) as FigureData);
      if (isCurrent) setDrawn({ data, svg: drawOrNot(draw) });
    });
    return () => {
      isCurrent = false;
    };
  }, [data]);
  // The last drawing stays until the next one is there.
  return figure && drawn ? drawn.svg : null;
}

/** Numbers that cannot be drawn are said by the editor and on saving; here the picture is left out. */
function drawOrNot(draw: () => string): string | null {
  try {
    return draw();
  } catch {
    return null;
  }
}
