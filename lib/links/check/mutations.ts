import { and, eq, lt, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { planLinks } from "@/db/schema/mails";
import { recordAudit } from "@/lib/audit/mutations";
import { failure, type Result, success } from "@/lib/result";
import type { ResolvedLink } from "../schema";
import { isRightAnswer } from "./rules";
import { WRONG_ANSWERS } from "./schema";
import type { LinkQuestion } from "./data";

/**
 * Weighs one answer to the clinic's check. Each wrong one counts against the link itself, whoever
 * gave it: fails with WRONG while tries are left, and with LOCKED from the fifth on. Answers that
 * come at the same time are counted one after the other.
 */
export function answerCheck(
  { clinicId, linkId }: ResolvedLink,
  asked: LinkQuestion,
  answer: string,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const [link] = await tx
      .select({ wrongAnswers: planLinks.wrongAnswers })
      .from(planLinks)
      .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, linkId)))
      .for("update");
    if (!link || link.wrongAnswers >= WRONG_ANSWERS) return failure("LOCKED", "No tries are left.");
    if (isRightAnswer(asked, answer)) return success();
    const [counted] = await tx
      .update(planLinks)
      .set({ wrongAnswers: sql`${planLinks.wrongAnswers} + 1` })
      .where(
        and(
          eq(planLinks.clinicId, clinicId),
          eq(planLinks.id, linkId),
          lt(planLinks.wrongAnswers, WRONG_ANSWERS),
        ),
      )
      .returning({ wrongAnswers: planLinks.wrongAnswers });
    const isLocked = (counted?.wrongAnswers ?? WRONG_ANSWERS) >= WRONG_ANSWERS;
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "patient", id: linkId },
      action: isLocked ? "link.locked" : "link.wrong-answer",
      subject: { type: "plan-link", id: linkId },
    });
    return isLocked
      ? failure("LOCKED", "No tries are left.")
      : failure("WRONG", "That was not the right answer.");
  });
}
