import type { ReactNode } from "react";
import type { ExerciseSnapshot } from "@/lib/exercises/schema";
import { ExerciseMedia } from "@/lib/media/components/exercise-media";
import { Figure } from "./figure";

type PictureProps = {
  exercise: Pick<ExerciseSnapshot, "figure" | "media">;
  mediaAddress: string;
  /** What moves the figure, when it is shown on the screen. */
  movement?: ReactNode;
};

/**
 * How an exercise looks: the clinic's own picture or video, else the drawn figure. On paper the
 * figure comes first, with its positions; a video without one leaves its still there.
 */
export function Picture({ exercise, mediaAddress, movement }: PictureProps) {
  const { figure, media } = exercise;
  if (!media) return figure && <Figure figure={figure}>{movement}</Figure>;
  const drawn = figure && <Figure figure={figure} />;
  const still = media.kind === "video" ? media.posterId : null;
  return (
    <div className={media.kind === "video" ? "media film" : "media"}>
      <div className={figure || media.kind === "video" ? "on-screen" : undefined}>
        <ExerciseMedia
          media={media}
          address={mediaAddress}
          // A phone on a poor line fetches a video once somebody plays it.
          preload={still ? "none" : "metadata"}
        />
      </div>
      {drawn && <div className="on-paper">{drawn}</div>}
      {!drawn && still && (
        <div className="on-paper">
          <ExerciseMedia
            media={{ ...media, kind: "image", id: still, posterId: null }}
            address={mediaAddress}
          />
        </div>
      )}
    </div>
  );
}
