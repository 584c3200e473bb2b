import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/lib/ui/card";
import { formatDosage } from "../dosage";
import { describeDosage } from "../dosage-words";
import type { Exercise } from "../schema";
import {
  equipmentNames,
  movementNames,
  positionNames,
  regionNames,
  sidednessNames,
} from "../words";
import { DifficultyDots } from "./difficulty";
import { pictureAddress } from "../figure-image";
import { ExercisePicture } from "./exercise-picture";

type ExerciseFactsProps = { exercise: Exercise; easier: Exercise[]; harder: Exercise[] };

export function ExerciseFacts({ exercise, easier, harder }: ExerciseFactsProps) {
  return (
    <aside aria-label="At a glance" className="flex min-w-0 flex-col gap-6">
      <Card title="Usual dosage">
        <p className="text-base font-medium">{formatDosage(exercise.dosage)}</p>
        <p className="mt-1 text-muted">As a patient reads it: {describeDosage(exercise.dosage)}</p>
      </Card>
      <Card title="At a glance">
        <dl className="flex flex-col gap-3">
          <Fact name="Body regions">
            {exercise.regions.map((region) => regionNames[region]).join(", ")}
          </Fact>
          <Fact name="Target muscles">{exercise.targetMuscles.join(", ") || "None named"}</Fact>
          <Fact name="Type">{movementNames[exercise.movementType]}</Fact>
          <Fact name="Start position">
            {exercise.startPosition ? positionNames[exercise.startPosition] : "Not given"}
          </Fact>
          <Fact name="Sides">{sidednessNames[exercise.sidedness]}</Fact>
          <Fact name="Equipment">
            {exercise.equipment.map((thing) => equipmentNames[thing]).join(", ") || "None"}
          </Fact>
          <Fact name="Difficulty">
            <DifficultyDots difficulty={exercise.difficulty} />
          </Fact>
        </dl>
      </Card>
      <Neighbours title="Easier" exercises={easier} none="This is the easiest of its line." />
      <Neighbours title="Harder" exercises={harder} none="This is the hardest of its line." />
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type NeighboursProps = { title: string; exercises: Exercise[]; none: string };

function Neighbours({ title, exercises, none }: NeighboursProps) {
  if (exercises.length === 0)
    return (
      <Card title={title}>
        <p className="text-muted">{none}</p>
      </Card>
    );
  return (
    <Card title={title} flush>
      <ul className="divide-y">
        {exercises.map((exercise) => (
          <li key={exercise.slug}>
            <Link
              href={`/exercises/${exercise.slug}`}
              className="flex items-center gap-3 px-4 py-2.5 -outline-offset-2 transition-colors hover:bg-sunken sm:px-5"
            >
              <ExercisePicture
                src={pictureAddress(exercise)}
                className="aspect-3/2 w-18 shrink-0 rounded-md"
              />
              <span className="min-w-0 flex-1 font-medium">{exercise.name}</span>
              <ChevronRight aria-hidden size={16} className="shrink-0 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
