"use client";

import { ChevronRight, LoaderCircle } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { createPlanAction } from "../actions";
import type { Start } from "../starts/schema";

/** `plan` is the title and state of the plan that they have. */
type Choice = { id: string; name: string; plan: string | null };

export function ChoosePatient(props: { patients: Choice[]; start: Start }) {
  const { patients, start } = props;
  const router = useRouter();
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<string>();

  async function choose(patientId: string) {
    if (chosen) return;
    setChosen(patientId);
    setProblem(undefined);
    const result = await askServer(createPlanAction({ patientId, start }));
    if (result.ok) return router.push(`/plans/${result.value.planId}`);
    setProblem(result.message);
    setChosen(undefined);
  }

  return (
    <>
      {problem && (
        <Alert tone="stop" className="m-3">
          {problem}
        </Alert>
      )}
      <ul className="divide-y">
        {patients.map(({ id, name, plan }) => {
          const Sign = chosen === id ? LoaderCircle : ChevronRight;
          return (
            <li key={id}>
              <button
                type="button"
                aria-busy={chosen === id || undefined}
                onClick={() => choose(id)}
                className="flex w-full items-center gap-3 px-4 py-3 text-start -outline-offset-2 transition-colors hover:bg-sunken sm:px-5"
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">{name}</span>
                  <span className="block text-xs text-muted">{plan ?? "No plan yet"}</span>
                </span>
                <Sign
                  aria-hidden
                  size={16}
                  className={chosen === id ? "shrink-0 animate-spin" : "shrink-0 text-muted"}
                />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
