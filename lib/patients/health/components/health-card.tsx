"use client";

import { Pencil, TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { conditionNames } from "@/lib/exercises/conditions";
import { equipmentNames, regionNames } from "@/lib/exercises/words";
import { Button } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { hasHealth, type Health } from "../schema";
import { HealthDialog } from "./health-dialog";

type HealthCardProps = { patient: { id: string; version: number }; health: Health };

/** What a plan for this patient is weighed against, in place to be changed. */
export function HealthCard({ patient, health }: HealthCardProps) {
  const [open, setOpen] = useState(false);
  const isKnown = hasHealth(health);
  return (
    <Card
      title="What to mind"
      actions={
        <Button
          size="sm"
          icon={Pencil}
          aria-label="Edit what to mind"
          onClick={() => setOpen(true)}
        >
          Edit
        </Button>
      }
    >
      {isKnown ? (
        <Facts health={health} />
      ) : (
        <p className="text-muted">
          Nothing noted yet. With conditions and equipment noted, the composer warns before a plan
          is sent.
        </p>
      )}
      <HealthDialog patient={patient} health={health} open={open} onOpenChange={setOpen} />
    </Card>
  );
}

function Facts({ health: { regions, conditions, precautions, equipment } }: { health: Health }) {
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[7rem_1fr]">
      {regions.length > 0 && (
        <Fact name="Regions">{regions.map((one) => regionNames[one]).join(", ")}</Fact>
      )}
      {conditions.length > 0 && (
        <Fact name="Conditions">
          <ul className="grid gap-1">
            {conditions.map((one) => (
              <li key={one} className="flex gap-2">
                <TriangleAlert aria-hidden size={15} className="mt-0.5 shrink-0 text-caution" />
                {conditionNames[one]}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {precautions && (
        <Fact name="Precautions">
          <bdi className="whitespace-pre-line">{precautions}</bdi>
        </Fact>
      )}
      <Fact name="Equipment">
        {equipment === null ? (
          <span className="text-muted">Not asked yet</span>
        ) : equipment.length === 0 ? (
          "Nothing at home"
        ) : (
          equipment.map((one) => equipmentNames[one]).join(", ")
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 max-w-[70ch] break-words max-sm:mb-1">{children}</dd>
    </div>
  );
}
