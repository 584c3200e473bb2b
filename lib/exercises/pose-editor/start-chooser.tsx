"use client";

import { useState } from "react";
import { drawFigure } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { SearchInput } from "@/lib/ui/search-input";
import { blankFigure, blankLabels, blankNames } from "./blanks";
import { Picture } from "./picture";

export type NearestFigure = { slug: string; name: string; picture: string | null };

type StartChooserProps = {
  nearest: readonly NearestFigure[];
  loadFigure: (slug: string) => Promise<FigureData | null>;
  onChoose: (figure: FigureData) => void;
  /** Goes back to the figure in hand, where there is one. */
  onCancel?: () => void;
};

const STEP = 24;
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const card =
  "group flex flex-col overflow-hidden rounded-lg border bg-raised text-start transition-colors hover:border-accent aria-busy:animate-pulse";

/** Where a figure begins: a figure of the library that is near to it, or a plain position. */
export function StartChooser({ nearest, loadFigure, onChoose, onCancel }: StartChooserProps) {
  const [query, setQuery] = useState("");
  const [count, setCount] = useState(STEP);
  const [loading, setLoading] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = nearest.filter(({ name }) => words.every((word) => fold(name).includes(word)));

  async function choose({ slug, name }: NearestFigure) {
    setLoading(slug);
    setProblem(undefined);
    const figure = await loadFigure(slug).catch(() => null);
    setLoading(undefined);
    if (figure) onChoose(structuredClone(figure));
    else setProblem(`The figure of “${name}” did not come. Try again, or choose another.`);
  }

  return (
    <div className="flex flex-col gap-5">
      <section aria-label="Plain positions" className="flex flex-col gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <h3 className="font-semibold">Begin with a plain position</h3>
          {onCancel && (
            <Button size="sm" variant="ghost" onClick={onCancel}>
              Back to the figure
            </Button>
          )}
        </div>
        <ul className="grid grid-cols-2 gap-2 @min-[36rem]:grid-cols-4">
          {blankNames.map((name) => (
            <li key={name} className="contents">
              <button type="button" className={card} onClick={() => onChoose(blankFigure(name))}>
                <Picture svg={drawFigure(blankFigure(name), { pose: 0 })} />
                <span className="border-t px-2.5 py-1.5 font-medium">{blankLabels[name]}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label="Figures of the library" className="flex flex-col gap-2">
        <h3 className="font-semibold">Or with the figure that is nearest to it</h3>
        <SearchInput
          aria-label="Find a figure by its exercise’s name"
          placeholder="Bridge, calf stretch, shoulder…"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setCount(STEP);
          }}
        />
        {problem && <Alert tone="stop">{problem}</Alert>}
        <p role="status" className="text-xs text-muted">
          {found.length === 0
            ? "No exercise has this name. Try a shorter word."
            : `${found.length} ${found.length === 1 ? "figure" : "figures"}`}
        </p>
        <ul className="grid grid-cols-2 gap-2 @min-[36rem]:grid-cols-4 @min-[56rem]:grid-cols-6">
          {found.slice(0, count).map((one) => (
            <li key={one.slug} className="contents">
              <button
                type="button"
                className={card}
                aria-busy={loading === one.slug || undefined}
                onClick={() => choose(one)}
              >
                <span className="block aspect-3/2 w-full bg-sunken">
                  {one.picture && (
                    // A drawing of our own; there is nothing to optimise.
                    // oxlint-disable-next-line next/no-img-element
                    <img src={one.picture} alt="" loading="lazy" className="block size-full" />
                  )}
                </span>
                <span className="border-t px-2.5 py-1.5 text-xs font-medium">{one.name}</span>
              </button>
            </li>
          ))}
        </ul>
        {found.length > count && (
          <Button className="self-center" onClick={() => setCount(count + STEP)}>
            Show more
          </Button>
        )}
      </section>
    </div>
  );
}
