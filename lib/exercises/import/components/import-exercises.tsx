"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { connectionLost } from "@/lib/ui/ask-server";
import type { Result } from "@/lib/result";
import { guessMapping } from "../fields";
import { MAX_FILE_BYTES, readFile, type Table, tooBig } from "@/lib/files/read-file";
import type { ImportOutcome } from "../schema";
import { FileDrop } from "@/lib/ui/file-drop";
import { ImportDone } from "./import-done";
import { ImportPreview } from "./import-preview";

export type ChosenFile = { name: string; bytes: Uint8Array<ArrayBuffer>; table: Table };

type State =
  | { at: "choose"; problem?: string }
  | { at: "reading" }
  | { at: "preview"; file: ChosenFile; problem?: string }
  | { at: "done"; fileName: string; outcome: ImportOutcome };

/** A file is read here in the browser, shown, and sent once: when it is imported. */
export function ImportExercises() {
  const router = useRouter();
  const [state, setState] = useState<State>({ at: "choose" });

  async function choose(file: File) {
    if (file.size > MAX_FILE_BYTES) return setState({ at: "choose", problem: tooBig().message });
    setState({ at: "reading" });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = readFile(bytes);
      if (!read.ok) return setState({ at: "choose", problem: read.message });
      setState({ at: "preview", file: { name: file.name, bytes, table: read.value } });
    } catch {
      setState({ at: "choose", problem: "The file could not be read. Choose it again." });
    }
  }

  if (state.at === "done")
    return <ImportDone {...state} onAnother={() => setState({ at: "choose" })} />;
  if (state.at === "preview") {
    const { file } = state;
    return (
      <ImportPreview
        file={file}
        firstMapping={guessMapping(file.table)}
        onOther={() => setState({ at: "choose" })}
        onImport={async (fields) => {
          const result = await send(file, fields);
          if (!result.ok) return result.message;
          toast.success("The exercises were imported.");
          setState({ at: "done", fileName: file.name, outcome: result.value });
          router.refresh();
        }}
      />
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {state.at === "choose" && state.problem && (
        <Alert tone="stop" title="This file cannot be imported">
          {state.problem} Nothing was imported.
        </Alert>
      )}
      <FileDrop
        title="Drop a JSON or CSV file here"
        example={{ href: "/example-exercises.csv", label: "An example CSV" }}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        busy={state.at === "reading"}
        onFile={choose}
      >
        Of free-exercise-db, exported from Routinely, or your own table with headings in its first
        row. Up to 10 MB and 2,000 exercises.
      </FileDrop>
    </div>
  );
}

async function send({ name, bytes }: ChosenFile, fields: string): Promise<Result<ImportOutcome>> {
  const query = new URLSearchParams({ name: name.slice(0, 200), fields });
  try {
    const answer = await fetch(`/exercises/import/file?${query}`, { method: "POST", body: bytes });
    return (await answer.json()) as Result<ImportOutcome>;
  } catch {
    return connectionLost();
  }
}
