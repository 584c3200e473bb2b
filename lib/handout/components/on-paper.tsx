import type { ExerciseSnapshot } from "@/lib/exercises/schema";
import { mediaAddress } from "@/lib/exercises/figure-image";
import type { FigureData } from "@/lib/figure/schema";
import { positionOnPaper } from "@/lib/plan-document/figures";

type Pictured = Pick<ExerciseSnapshot, "figure" | "media">;

/**
 * How an exercise looks on paper: the clinic's own picture; else where the figure begins and where
 * it goes; else the still of a video.
 */
export function OnPaper({ exercise: { figure, media } }: { exercise: Pictured }) {
  const still = media?.kind === "image" ? media.id : figure ? null : media?.posterId;
  if (still)
    return (
      <div className="pictures">
        {/* Pictures of our own; there is nothing to optimise. */}
        {/* oxlint-disable-next-line next/no-img-element */}
        <img
          src={mediaAddress(still)}
          alt={media!.alt}
          width={media!.width}
          height={media!.height}
        />
      </div>
    );
  if (!figure) return null;
  return (
    <div className="pictures">
      {twoPositions(figure).map((pose, index) => (
        <div key={pose} className="position">
          <b aria-hidden="true">{index + 1}</b>
          <div dangerouslySetInnerHTML={{ __html: positionOnPaper(figure, pose) }} />
        </div>
      ))}
    </div>
  );
}

/** Where it begins, and the position that shows it best; just one of a figure that does not move. */
export function twoPositions({ poses, still }: Pick<FigureData, "poses" | "still">): number[] {
  const other = still === 0 ? 1 : still;
  return poses.length > 1 ? [0, other] : [0];
}
