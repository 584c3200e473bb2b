import { requireActor } from "@/lib/auth/session";
import { Card } from "@/lib/ui/card";
import { InstantText } from "@/lib/ui/time";
import { loadOpenWish } from "../loaders";
import { canAnswerWishes } from "../policy";
import { wishTitles } from "../words";
import { AnswerWish } from "./answer-wish";

type ExitWishCardProps = { plan: { id: string; version: number }; hasDraft: boolean };

/** What the patient said of the plan's end, until somebody answers it; nothing without that. */
export async function ExitWishCard({ plan, hasDraft }: ExitWishCardProps) {
  const actor = await requireActor(canAnswerWishes);
  const wish = await loadOpenWish(actor, plan.id);
  if (!wish) return null;
  return (
    <Card
      title={wishTitles[wish.reason]}
      description={
        <>
          Told on their page <InstantText instant={wish.createdAt} timeZone={actor.timeZone} />.
          Nothing changes until you answer.
        </>
      }
      className="border-accent"
    >
      <div className="flex flex-col gap-4">
        {wish.words && (
          <blockquote
            dir="auto"
            className="max-h-80 overflow-auto border-s-2 ps-3 break-words whitespace-pre-line"
          >
            {wish.words}
          </blockquote>
        )}
        <AnswerWish wish={wish} plan={plan} hasDraft={hasDraft} />
      </div>
    </Card>
  );
}
