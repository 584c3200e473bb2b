"use client";

import { ImageUp } from "lucide-react";
import { type DragEvent, type Ref, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import {
  describeBytes,
  describeSeconds,
  PICTURE_BYTES,
  VIDEO_BYTES,
  VIDEO_SECONDS,
} from "../limits";
import { Sending } from "./sending";
import type { UploadState } from "./use-media-upload";

// A phone offers its photographs as JPEG when it is told so.
export const ACCEPTED = "image/png,image/jpeg,image/webp,video/mp4,video/webm,video/quicktime";

type MediaChooserProps = {
  state: UploadState;
  onFile: (file: File) => void;
  onCancel: () => void;
  buttonRef?: Ref<HTMLButtonElement>;
  describedBy?: string;
};

/** Where a file is chosen, dropped or pasted, and seen on its way. */
export function MediaChooser(props: MediaChooserProps) {
  const { state, onFile, onCancel, buttonRef, describedBy } = props;
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  usePasted(onFile);
  useNoDropElsewhere();

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        "grid min-h-44 place-items-center rounded-lg border border-dashed px-4 py-6 text-center transition-colors",
        isOver ? "border-accent bg-accent-soft" : "border-control bg-raised",
      )}
    >
      {state.is === "sending" ? (
        <Sending name={state.name} part={state.part} onCancel={onCancel} />
      ) : (
        <div className="flex flex-col items-center gap-2">
          <Button
            ref={buttonRef}
            icon={ImageUp}
            aria-describedby={[hintId, describedBy].filter(Boolean).join(" ")}
            onClick={() => input.current?.click()}
          >
            Choose a picture or video
          </Button>
          <p className="pointer-coarse:hidden">or drop or paste it here</p>
          <p id={hintId} className="max-w-96 text-xs text-balance text-muted">
            PNG, JPEG or WebP up to {describeBytes(PICTURE_BYTES)}, MP4 or WebM up to{" "}
            {describeBytes(VIDEO_BYTES)} and {describeSeconds(VIDEO_SECONDS)} minutes. Place, date
            and camera are taken out of it.
          </p>
        </div>
      )}
      <FileInput inputRef={input} onFile={onFile} />
    </div>
  );
}

type FileInputProps = { inputRef: Ref<HTMLInputElement>; onFile: (file: File) => void };

/** The browser's own chooser, opened by a button beside it. */
export function FileInput({ inputRef, onFile }: FileInputProps) {
  return (
    <input
      ref={inputRef}
      type="file"
      accept={ACCEPTED}
      aria-label="A picture or video file"
      tabIndex={-1}
      className="sr-only"
      onChange={(event) => {
        const file = event.target.files?.[0];
        // So that the same file, mended meanwhile, can be chosen again.
        event.target.value = "";
        if (file) onFile(file);
      }}
    />
  );
}

/** A file pasted anywhere on the page; pasted words go on to where they belong. */
function usePasted(onFile: (file: File) => void) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      if (!file || event.clipboardData?.getData("text/plain")) return;
      event.preventDefault();
      onFile(file);
    };
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  });
}

/** A file dropped beside the place would open in the browser, and the form would be gone. */
function useNoDropElsewhere() {
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    addEventListener("dragover", refuse);
    addEventListener("drop", refuse);
    return () => {
      removeEventListener("dragover", refuse);
      removeEventListener("drop", refuse);
    };
  }, []);
}
