"use client";

import { ImageUp, SquarePlay, Trash2 } from "lucide-react";
import { type Ref, useRef, useState } from "react";
import type { Media } from "@/lib/exercises/schema";
import { Button } from "@/lib/ui/button";
import { frameOf } from "../poster";
import { MEDIA_ADDRESS } from "../upload";
import { ExerciseMedia } from "./exercise-media";
import { FileInput } from "./media-chooser";
import { Sending } from "./sending";
import { keepStill, type UploadState } from "./use-media-upload";

type MediaPreviewProps = {
  media: Media;
  state: UploadState;
  onFile: (file: File) => void;
  onCancel: () => void;
  onPoster: (posterId: string) => void;
  onRemove: () => void;
  replaceRef?: Ref<HTMLButtonElement>;
};

/** What was kept, as it will be shown, and what can be done with it. */
export function MediaPreview(props: MediaPreviewProps) {
  const { media, state, onFile, onCancel, onPoster, onRemove, replaceRef } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="overflow-hidden rounded-lg border bg-sunken">
      {/* The name of an empty text is read out as the file's address. */}
      <div id={`media-${media.id}`} className="grid place-items-center">
        <ExerciseMedia
          media={{ ...media, alt: media.alt || "Your upload" }}
          address={MEDIA_ADDRESS}
          className="block max-h-80 w-auto max-w-full object-contain"
        />
      </div>
      <div className="flex flex-wrap items-center gap-2 border-t bg-raised px-3 py-2.5">
        {state.is === "sending" ? (
          <Sending name={state.name} part={state.part} onCancel={onCancel} />
        ) : (
          <>
            <Button
              ref={replaceRef}
              size="sm"
              icon={ImageUp}
              onClick={() => input.current?.click()}
            >
              Replace
            </Button>
            {media.kind === "video" && <StillButton media={media} onPoster={onPoster} />}
            <Button size="sm" variant="ghost" icon={Trash2} onClick={onRemove}>
              Remove
            </Button>
          </>
        )}
      </div>
      <FileInput inputRef={input} onFile={onFile} />
    </div>
  );
}

type StillButtonProps = { media: Media; onPoster: (posterId: string) => void };

/** Takes what the video shows now as the picture in lists, on paper and before it plays. */
function StillButton({ media, onPoster }: StillButtonProps) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const take = async () => {
    const video = document.querySelector<HTMLVideoElement>(`#media-${media.id} video`);
    if (!video) return;
    video.pause();
    setBusy(true);
    const frame = await frameOf(video);
    const kept = frame && (await keepStill(frame));
    setBusy(false);
    setSaid(kept ? "This is its still picture now." : "That did not work. Play it and try again.");
    if (kept) onPoster(kept);
  };
  return (
    <>
      <Button size="sm" icon={SquarePlay} busy={busy} onClick={() => void take()}>
        Use this moment as its still picture
      </Button>
      <span role="status" className="text-xs text-muted">
        {said}
      </span>
    </>
  );
}
