import type { ReactNode } from "react";
import type { FigureData } from "@/lib/figure/schema";
import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { pictureOf } from "../figures";

type FigureProps = { figure: FigureData; children?: ReactNode };

/** The still picture; a `Movement` within it plays in its place. */
export function Figure({ figure, children }: FigureProps) {
  return (
    <div className="figure">
      <div dangerouslySetInnerHTML={{ __html: pictureOf(figure) }} />
      {children}
    </div>
  );
}

/**
 * A button of plain HTML that shows the figure in motion. Nothing moves, and nothing more is
 * fetched, before a reader asks for it; the same button stops it.
 */
export function Movement({ name, language }: { name: string; language: Language }) {
  const t = textIn(language, "plan");
  return (
    <details className="movement">
      <summary>
        <span className="play">{t("exercise.movement")}</span>
        <span className="pause">{t("exercise.stopMovement")}</span>
        <span className="frames">{t("exercise.positions")}</span>
        <span className="vh">: {name}</span>
      </summary>
      <i />
    </details>
  );
}
