import type { FigureData } from "@/lib/figure/schema";
import { figureId } from "../figure-images";
import { pictureOf } from "../figures";

type FigureProps = { figure: FigureData; name: string; number: number };

/**
 * The still picture, and a button of plain HTML that lays the moving one over it. Nothing moves, and
 * nothing more is fetched, before a reader asks for it; the same button stops it.
 */
export function Figure({ figure, name, number }: FigureProps) {
  return (
    <div className="figure" id={figureId(number)}>
      <div dangerouslySetInnerHTML={{ __html: pictureOf(figure) }} />
      <details>
        <summary>
          <span className="play">Show the movement</span>
          <span className="pause">Stop the movement</span>
          <span className="frames">Show each position</span>
          <span className="vh">: {name}</span>
        </summary>
        <i />
      </details>
    </div>
  );
}
