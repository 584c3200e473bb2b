import { Check, CircleSlash, type LucideIcon, TriangleAlert, X } from "lucide-react";
import { Card } from "@/lib/ui/card";
import { cn } from "@/lib/ui/cn";
import type { Exercise } from "../schema";

export function ExerciseDetails({ exercise }: { exercise: Exercise }) {
  const { steps, cues, commonMistakes, cautions, contraindications } = exercise;
  return (
    <>
      <Card title="Steps">
        <ol className="flex max-w-[68ch] flex-col gap-2.5 text-base">
          {steps.map((step, index) => (
            <li key={step} className="flex gap-3">
              <span
                aria-hidden
                className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
              >
                {index + 1}
              </span>
              {step}
            </li>
          ))}
        </ol>
      </Card>
      <div className="grid gap-6 md:grid-cols-2">
        <Lines title="Cues" lines={cues} icon={Check} sign="text-acceptable" />
        <Lines title="Common mistakes" lines={commonMistakes} icon={X} sign="text-muted" />
        <Lines title="Cautions" lines={cautions} icon={TriangleAlert} sign="text-caution" />
        <Lines
          title="Contraindications"
          lines={contraindications}
          icon={CircleSlash}
          sign="text-stop"
        />
      </div>
    </>
  );
}

type LinesProps = { title: string; lines: string[]; icon: LucideIcon; sign: string };

function Lines({ title, lines, icon: Icon, sign }: LinesProps) {
  return (
    <Card title={title}>
      {lines.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {lines.map((line) => (
            <li key={line} className="flex gap-2.5">
              <Icon aria-hidden size={16} className={cn("mt-0.5 shrink-0", sign)} />
              {line}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">None named.</p>
      )}
    </Card>
  );
}
