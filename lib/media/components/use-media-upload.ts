"use client";

import { useEffect, useRef, useState } from "react";
import type { Media } from "@/lib/exercises/schema";
import { posterOf } from "../poster";
import { MEDIA_ADDRESS, refuseUnsent, type Upload, uploadMedia } from "../upload";

export type UploadState =
  | { is: "idle" }
  /** `part` from 0 to 1 has gone; null is after it: the server is looking, or the still is made. */
  | { is: "sending"; name: string; part: number | null }
  /** `again` when the file is fine as far as we know, so that it need not be chosen once more. */
  | { is: "refused"; message: string; again: File | null };

/** What is not the file's fault. */
const worthAnotherTry = new Set(["NO_ANSWER", "CUT_OFF", "FAULT", "SIGNED_OUT"]);

/** Sends one file after the other; a new one ends the one before. `taken` gets what was kept. */
export function useMediaUpload(taken: (media: Omit<Media, "alt">) => void) {
  const [state, setState] = useState<UploadState>({ is: "idle" });
  const running = useRef<Upload>(null);
  useEffect(() => () => running.current?.cancel(), []);

  async function send(file: File) {
    running.current?.cancel();
    running.current = null;
    const unsent = refuseUnsent(file);
    if (unsent) return setState({ is: "refused", message: unsent.message, again: null });

    setState({ is: "sending", name: file.name, part: 0 });
    const upload = uploadMedia(file, file.name, (part) => {
      if (running.current === upload)
        setState({ is: "sending", name: file.name, part: part < 1 ? part : null });
    });
    running.current = upload;
    const result = await upload.result;
    if (running.current !== upload) return;
    if (!result.ok) {
      const again = worthAnotherTry.has(result.reason) ? file : null;
      return setState({ is: "refused", message: result.message, again });
    }
    const { id, kind, width, height } = result.value;
    const posterId = kind === "video" ? await stillOf(id) : null;
    if (running.current !== upload) return;
    running.current = null;
    setState({ is: "idle" });
    taken({ id, kind, posterId, width, height });
  }

  function cancel() {
    const upload = running.current;
    running.current = null;
    upload?.cancel();
    setState({ is: "idle" });
  }

  return { state, send, cancel };
}

/** A still is worth having and not worth failing for: without one the video shows itself. */
async function stillOf(videoId: string): Promise<string | null> {
  const frame = await posterOf(`${MEDIA_ADDRESS}/${videoId}`);
  return frame && keepStill(frame);
}

/** Keeps a frame as a picture. @returns its id; null when it was not kept. */
export async function keepStill(frame: Blob): Promise<string | null> {
  const kept = await uploadMedia(frame, "still.jpg").result;
  return kept.ok ? kept.value.id : null;
}
