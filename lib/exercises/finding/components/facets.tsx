"use client";

import { facets, type FlagName, flagWords, sourceFacet, toggled } from "../facets";
import type { ExerciseFilter, FacetCounts } from "../filter";
import { FacetBox, FacetGroup } from "./facet-group";

type FacetsProps = {
  filter: ExerciseFilter;
  counts: FacetCounts;
  /** The id of the form that the boxes belong to. */
  form: string;
  onChange: (filter: ExerciseFilter) => void;
};

export function Facets({ filter, counts, form, onChange }: FacetsProps) {
  const flags = Object.keys(flagWords) as FlagName[];
  return (
    <>
      <fieldset className="pb-1.5">
        <legend className="sr-only">Whose and marked</legend>
        {flags.map((flag) => (
          <FacetBox
            key={flag}
            form={form}
            name={flag}
            value="1"
            checked={filter[flag]}
            count={counts[flag]}
            onToggle={() => onChange({ ...filter, [flag]: !filter[flag] })}
          >
            {flagWords[flag]}
          </FacetBox>
        ))}
        {sourceFacet.values.map(([value, words]) => (
          <FacetBox
            key={value}
            form={form}
            name="source"
            value={value}
            checked={filter.source.includes(value as "own" | "built-in")}
            count={counts.source[value] ?? 0}
            onToggle={() => onChange(toggled(filter, "source", value))}
          >
            {words}
          </FacetBox>
        ))}
      </fieldset>
      {facets.map((facet) => (
        <FacetGroup
          key={facet.name}
          facet={facet}
          chosen={filter[facet.name].map(String)}
          counts={counts[facet.name]}
          form={form}
          onToggle={(value) => onChange(toggled(filter, facet.name, value))}
        />
      ))}
    </>
  );
}
