"use client";

import { FlipHorizontal2, WandSparkles } from "lucide-react";
import type { FigureData } from "@/lib/figure/schema";
import { Button } from "@/lib/ui/button";
import { Field, SelectInput } from "@/lib/ui/field";
import { ArrowField } from "./arrow-field";
import { mirrorFigure } from "./mirror";
import { MusclesField } from "./muscles-field";
import { describePoses } from "./poses";
import { TextDraft } from "./text-draft";
import { ViewFields } from "./view-fields";

type PicturePanelProps = {
  figure: FigureData;
  onChange: (figure: FigureData, burst?: string) => void;
};

/** What belongs to the figure as a whole: view, loop, arrow, muscles and its words. */
export function PicturePanel({ figure, onChange }: PicturePanelProps) {
  const { loop, muscles = [] } = figure;
  const put = (fields: Partial<FigureData>, burst?: string) =>
    onChange({ ...figure, ...fields }, burst);

  return (
    <div className="flex flex-col gap-4">
      <TextDraft
        label="What the body does, in words"
        hint="Read aloud to who cannot see the picture: from where to where, in one to three sentences."
        value={figure.alt}
        least={20}
        most={600}
        rows={4}
        onValue={(alt) => put({ alt }, "alt")}
      />
      <Button
        size="sm"
        icon={WandSparkles}
        className="-mt-2 self-start"
        onClick={() => put({ alt: describePoses(figure) })}
      >
        Write it from the poses’ names
      </Button>
      <ViewFields figure={figure} onChange={put} />
      <Field label="The movement goes on">
        {(field) => (
          <SelectInput
            {...field}
            value={loop ?? "back-and-forth"}
            onChange={(event) => {
              const cycle = event.target.value === "cycle";
              put({ loop: cycle ? "cycle" : undefined });
            }}
          >
            <option value="back-and-forth">There and back through all poses</option>
            <option value="cycle">Round: from the last pose to the first</option>
          </SelectInput>
        )}
      </Field>
      <ArrowField figure={figure} onChange={put} />
      <MusclesField muscles={muscles} onChange={(next) => put({ muscles: next })} />
      <Button
        size="sm"
        icon={FlipHorizontal2}
        className="self-start"
        onClick={() => onChange(mirrorFigure(figure))}
      >
        Exchange left and right
      </Button>
    </div>
  );
}
