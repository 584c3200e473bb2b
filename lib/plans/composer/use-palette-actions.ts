import {
  Copy,
  Eye,
  Keyboard,
  LayoutList,
  Redo2,
  Search,
  Send,
  Undo2,
  UserRound,
} from "lucide-react";
import { useRouter } from "next/navigation";
import type { PaletteAction } from "./command-palette";
import type { ComposerPlan } from "./form";

type Acts = {
  review: () => void;
  find: () => void;
  undo: () => void;
  redo: () => void;
  saveTemplate: () => void;
  showKeys: () => void;
};

/** Every act of the composer, as the palette lists them. */
export function usePaletteActions(
  plan: ComposerPlan,
  acts: Acts,
  { canUndo, canRedo }: { canUndo: boolean; canRedo: boolean },
): PaletteAction[] {
  const router = useRouter();
  const { givenName, familyName, id: patientId } = plan.patient;
  return [
    {
      name: plan.sent ? "Send changes" : "Send plan",
      icon: Send,
      keys: "Ctrl Enter",
      words: "mail hand over",
      run: acts.review,
    },
    { name: "Find an exercise", icon: Search, keys: "/", words: "library add", run: acts.find },
    { name: "Undo", icon: Undo2, keys: "Ctrl Z", disabled: !canUndo, run: acts.undo },
    { name: "Redo", icon: Redo2, keys: "Ctrl Shift Z", disabled: !canRedo, run: acts.redo },
    {
      name: "Open the preview",
      icon: Eye,
      words: "patient sees",
      run: () => window.open(`/plans/${plan.id}/preview`, "_blank", "noopener"),
    },
    {
      name: "Save as template",
      icon: LayoutList,
      words: "keep reuse protocol",
      run: acts.saveTemplate,
    },
    {
      name: "Copy for another patient",
      icon: Copy,
      run: () => router.push(`/plans/${plan.id}/copy`),
    },
    {
      name: `Go to ${givenName} ${familyName}`,
      icon: UserRound,
      words: "patient back",
      run: () => router.push(`/patients/${patientId}`),
    },
    {
      name: "Show the keys",
      icon: Keyboard,
      keys: "?",
      words: "help shortcuts",
      run: acts.showKeys,
    },
  ];
}
