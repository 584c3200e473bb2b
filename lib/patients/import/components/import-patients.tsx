"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Table } from "@/lib/files/read-file";
import { newId } from "@/lib/exercises/own/components/new-id";
import type { Team } from "@/lib/staff/schema";
import { Alert } from "@/lib/ui/alert";
import { readPatients, tooBig } from "../read-patients";
import { type ImportOutcome, MAX_BYTES } from "../schema";
import { FileDrop } from "@/lib/ui/file-drop";
import { ImportDone } from "./import-done";
import { ImportPreview } from "./import-preview";

export type ChosenFile = { name: string; text: string; table: Table };

type State =
  | { at: "choose"; problem?: string }
  | { at: "reading" }
  | { at: "preview"; file: ChosenFile; importId: string }
  | { at: "done"; outcome: ImportOutcome };

type ImportPatientsProps = { team: Team; me: { userId: string; timeZone: string } };

/** A file is read here in the browser and shown; its text is sent once, when it is imported. */
export function ImportPatients({ team, me }: ImportPatientsProps) {
  const router = useRouter();
  const [state, setState] = useState<State>({ at: "choose" });

  async function choose(file: File) {
    if (file.size > MAX_BYTES) return setState({ at: "choose", problem: tooBig().message });
    setState({ at: "reading" });
    try {
      const read = readPatients(new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) return setState({ at: "choose", problem: read.message });
      setState({
        at: "preview",
        file: { name: file.name, ...read.value },
        importId: newId(),
      });
    } catch {
      setState({ at: "choose", problem: "The file could not be read. Choose it again." });
    }
  }

  if (state.at === "done")
    return <ImportDone outcome={state.outcome} onAnother={() => setState({ at: "choose" })} />;
  if (state.at === "preview")
    return (
      <ImportPreview
        file={state.file}
        importId={state.importId}
        team={team}
        me={me}
        onOther={() => setState({ at: "choose" })}
        onImported={(outcome) => {
          setState({ at: "done", outcome });
          router.refresh();
        }}
      />
    );
  return (
    <div className="grid gap-4">
      {state.at === "choose" && state.problem && (
        <Alert tone="stop" title="This file cannot be imported">
          {state.problem}
        </Alert>
      )}
      <FileDrop
        title="Drop a CSV file here"
        example={{ href: "/example-patients.csv", label: "An example" }}
        accept=".csv,.tsv,.txt,text/csv"
        busy={state.at === "reading"}
        onFile={choose}
      >
        A table with headings in its first row: names, and what else you have. Up to 2,000 patients.
      </FileDrop>
    </div>
  );
}
