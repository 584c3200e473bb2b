"use client";

import { useEffect, useState } from "react";
import type { FigureData } from "@/lib/figure/schema";

/** A figure drawn in the browser; null until what draws has come, and for none. */
export function useDrawing(figure: FigureData | null): string | null {
  const [drawn, setDrawn] = useState<{ figure: FigureData; svg: string | null }>();
  useEffect(() => {
    if (!figure) return;
    let isCurrent = true;
    void import("@/lib/figure/draw").then(({ drawFigure }) => {
      if (isCurrent) setDrawn({ figure, svg: drawOrNot(() => drawFigure(figure)) });
    });
    return () => {
      isCurrent = false;
    };
  }, [figure]);
  return figure && drawn?.figure === figure ? drawn.svg : null;
}

/** Numbers that cannot be drawn are said by the editor and on saving; here the picture is left out. */
function drawOrNot(draw: () => string): string | null {
  try {
    return draw();
  } catch {
    return null;
  }
}
