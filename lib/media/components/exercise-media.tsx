import type { Media } from "@/lib/exercises/schema";

type ExerciseMediaProps = {
  media: Media;
  /** The path under which this reader gets media: "/exercises/media", or "/p/<token>/media". */
  address: string;
  /** How much of a video comes before it is played; "none" where its poster is enough. */
  preload?: "none" | "metadata";
  className?: string;
};

/** A clinic's own picture or video of an exercise. Without a script, and still until it is asked for. */
export function ExerciseMedia(props: ExerciseMediaProps) {
  const { media, address, preload = "metadata", className } = props;
  const { id, kind, posterId, width, height, alt } = media;
  // Pictures of our own; there is nothing to optimise.
  if (kind === "image")
    return (
      // oxlint-disable-next-line next/no-img-element
      <img
        src={`${address}/${id}`}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className={className}
      />
    );
  return (
    // It has no words to caption: it is muted, and what the body does is in its label and the steps.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      src={`${address}/${id}`}
      poster={posterId ? `${address}/${posterId}` : undefined}
      width={width}
      height={height}
      aria-label={alt}
      controls
      muted
      loop
      playsInline
      preload={preload}
      className={className}
    />
  );
}
