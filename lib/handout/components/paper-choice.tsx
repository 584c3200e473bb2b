import { useId } from "react";
import { RadioCards } from "@/lib/ui/field";
import { rememberPaper } from "../paper";
import type { HandoutOptions } from "../schema";

type Paper = HandoutOptions["paper"];

/** A4 or Letter; the choice is remembered in this browser. */
export function PaperChoice({
  paper,
  onChoose,
}: {
  paper: Paper;
  onChoose: (paper: Paper) => void;
}) {
  return (
    <RadioCards
      legend="Paper"
      name={`${useId()}paper`}
      columns="grid-cols-2"
      options={[
        { value: "a4", label: "A4", hint: "210 × 297 mm" },
        { value: "letter", label: "Letter", hint: "8.5 × 11 in" },
      ]}
      selected={paper}
      onChange={({ target }) => {
        rememberPaper(target.value as Paper);
        onChoose(target.value as Paper);
      }}
    />
  );
}
