"use client";

import { type FieldErrors, get, useController, useFormContext, useWatch } from "react-hook-form";
import { MediaField } from "@/lib/media/components/media-field";
import { Card } from "@/lib/ui/card";
import { RadioCards } from "@/lib/ui/field";
import type { OwnExerciseInput } from "../schema";
import { FigureField } from "./figure-field";

type PictureFieldsProps = {
  onBusyChange: (isBusy: boolean) => void;
};

/** Three ways to show it. What is not chosen stays in the form until it is saved. */
export function PictureFields({ onBusyChange }: PictureFieldsProps) {
  const { register, control, formState } = useFormContext<OwnExerciseInput>();
  const { field: media } = useController({ control, name: "media" });
  const choice = useWatch({ control, name: "picture" });
  const error = (at: string): string | undefined =>
    get(formState.errors as FieldErrors, `media${at}.message`);
  return (
    <Card title="Picture">
      <div className="grid gap-4">
        <RadioCards
          legend={<span className="sr-only">What shows it</span>}
          columns="sm:grid-cols-3"
          options={[
            { value: "drawn", label: "Draw it", hint: "A figure that moves. It prints too." },
            { value: "own", label: "Upload it", hint: "A picture or a short video of yours." },
            { value: "none", label: "No picture", hint: "The steps say it all." },
          ]}
          {...register("picture")}
        />
        {choice === "drawn" && <FigureField />}
        {choice === "own" && (
          <MediaField
            value={media.value ?? null}
            onChange={media.onChange}
            onBusyChange={onBusyChange}
            error={error("") ?? error(".id")}
            altError={error(".alt")}
            altRef={media.ref}
          />
        )}
      </div>
    </Card>
  );
}
