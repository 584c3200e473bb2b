import type { BadgeTone } from "@/lib/ui/badge";
import type { ReminderRun } from "./data";
import { isFault, skipWords } from "./words";

type Outcome = { word: string; tone: BadgeTone; note: string | null };

/** How a reminder went: a word with its tone, and what there is to say about it. */
export function outcomeOf(run: ReminderRun): Outcome {
  const { skipped, mail, fellBack, pushes } = run;
  if (skipped)
    return {
      word: "Left out",
      tone: isFault(skipped) ? "stop" : "neutral",
      note: skipWords[skipped],
    };
  if (pushes.length === 0) {
    const outcome = outcomeOfMail(mail);
    return fellBack && mail?.state === "sent" ? { ...outcome, note: "By mail instead." } : outcome;
  }
  const isMailed = mail?.state === "sent";
  const isShown = pushes.some(({ state }) => state === "sent");
  const failed =
    pushes.find(({ state }) => state === "gone" || state === "failed") ??
    (mail?.state === "bounced" || mail?.state === "failed" ? mail : null);
  if (isMailed || isShown) {
    const note = joined(wayInWords({ isMailed, isShown, fellBack }), failed?.reason);
    return { word: "Sent", tone: failed ? "caution" : "accent", note };
  }
  const waiting = pushes.find(({ state }) => state === "queued") ?? mail;
  if (waiting?.state === "queued") return queued(waiting.reason);
  const byMail = mail ? outcomeOfMail(mail).note : "No mail could go in its place.";
  return { word: "Failed", tone: "stop", note: joined(failed?.reason, byMail) };
}

function outcomeOfMail(mail: ReminderRun["mail"]): Outcome {
  if (!mail || mail.state === "queued") return queued(mail?.reason);
  if (mail.state === "sent") return { word: "Sent", tone: "accent", note: null };
  const [word, what] =
    mail.state === "bounced"
      ? ["Bounced", "Correct the address of the patient; until then no further one goes."]
      : ["Failed", "The next one is tried again by itself."];
  return { word, tone: "stop", note: `${mail.reason ?? "The mail could not be sent."} ${what}` };
}

function queued(reason: string | null | undefined): Outcome {
  const note = reason ? `${reason} It is tried again by itself.` : null;
  return { word: "Queued", tone: "neutral", note };
}

type Way = { isMailed: boolean; isShown: boolean; fellBack: boolean };

function wayInWords({ isMailed, isShown, fellBack }: Way): string {
  if (isMailed && isShown) return "By mail and on the phone.";
  if (isShown) return "On the phone.";
  return fellBack ? "By mail instead." : "By mail.";
}

const joined = (...sentences: (string | null | undefined)[]) =>
  sentences.filter(Boolean).join(" ") || null;
