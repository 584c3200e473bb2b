"use client";

import { RotateCw } from "lucide-react";
import { type Ref, useEffect, useId, useRef } from "react";
import type { Media } from "@/lib/exercises/schema";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Field, FieldError, TextArea } from "@/lib/ui/field";
import { MediaChooser } from "./media-chooser";
import { MediaPreview } from "./media-preview";
import { useMediaUpload } from "./use-media-upload";

type MediaFieldProps = {
  value: Media | null;
  onChange: (media: Media | null) => void;
  /** Of the form: about the file, and about the words under it. */
  error?: string;
  altError?: string;
  altRef?: Ref<HTMLTextAreaElement>;
  /** Told when an upload begins and ends, so that a form is not sent without it. */
  onBusyChange?: (busy: boolean) => void;
};

/** An exercise's own picture or video: chosen, dropped or pasted, checked, seen, put into words. */
export function MediaField(props: MediaFieldProps) {
  const { value, onChange, error, altError, altRef, onBusyChange } = props;
  const errorId = useId();
  const latest = useRef(value);
  const focusNext = useRef<"chooser" | "replace" | null>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const replace = useRef<HTMLButtonElement>(null);
  const { state, send, cancel } = useMediaUpload((media) => {
    focusNext.current = "replace";
    onChange({ ...media, alt: latest.current?.alt ?? "" });
  });
  const isBusy = state.is === "sending";
  const isShown = value !== null;

  useEffect(() => {
    latest.current = value;
  }, [value]);
  useEffect(() => onBusyChange?.(isBusy), [isBusy, onBusyChange]);
  // What was pressed is gone: the focus goes to what stands in its place.
  useEffect(() => {
    const next = focusNext.current === "chooser" ? chooser.current : replace.current;
    if (isBusy || !focusNext.current || !next) return;
    next.focus();
    focusNext.current = null;
  });

  const choose = (file: File) => void send(file);
  const stop = () => {
    focusNext.current = value ? "replace" : "chooser";
    cancel();
  };

  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-1.5 font-medium">Picture or video</legend>
      {value ? (
        <MediaPreview
          media={value}
          state={state}
          onFile={choose}
          onCancel={stop}
          onPoster={(posterId) => onChange({ ...(latest.current ?? value), posterId })}
          onRemove={() => {
            focusNext.current = "chooser";
            onChange(null);
          }}
          replaceRef={replace}
        />
      ) : (
        <MediaChooser
          state={state}
          onFile={choose}
          onCancel={stop}
          buttonRef={chooser}
          describedBy={error ? errorId : undefined}
        />
      )}
      <span role="status" className="sr-only">
        {isBusy ? `Uploading ${state.name}` : isShown ? "Uploaded" : ""}
      </span>
      {state.is === "refused" && (
        <Alert
          tone="stop"
          actions={
            state.again && (
              <Button size="sm" icon={RotateCw} onClick={() => void send(state.again!)}>
                Try again
              </Button>
            )
          }
        >
          {state.message}
        </Alert>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      {value && (
        <Field
          label="What the body does in it"
          hint="Read aloud to patients who do not see it, and shown where it cannot load."
          error={altError}
        >
          {(control) => (
            <TextArea
              {...control}
              ref={altRef}
              rows={2}
              maxLength={500}
              required
              placeholder="Lying on the back with bent knees, the hips rise until thighs and trunk make one line."
              value={value.alt}
              onChange={(event) => onChange({ ...value, alt: event.target.value })}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}
