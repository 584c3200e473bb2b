import { randomUUID } from "node:crypto";
import { PlanClosedPage, RefusedPage } from "@/lib/plan-document/components/message-page";
import { PracticePage } from "@/lib/plan-document/components/practice-page";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { figureStyle } from "@/lib/plan-document/figure-images";
import { isForeign, readPostedForm } from "@/lib/plan-document/request";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";
import type { PlanView } from "@/lib/plan-document/view";
import { formatDay, isoDateSchema } from "@/lib/dates";
import { sessionItemsOn } from "@/lib/plans/timing/days";
import { failure, type Failure } from "@/lib/result";
import { emptyForm, type PracticeForm, readForm, toReport } from "@/lib/practice/form";
import { admitPost, recordPractice } from "@/lib/practice/mutations";

type Context = { params: Promise<{ token: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "practice.form", async (link) => {
    const view = await loadPlanDocument(link, new Date());
    if (!view) return linkNotFound();
    if (isClosed(view)) return respondWith(<PlanClosedPage token={token} />);
    const form = emptyForm(randomUUID(), view.revisionId, view.today);
    return respondWith(<PracticePage view={view} token={token} form={form} />, {
      style: figureStyle(view.items, `/p/${token}/figures`),
    });
  });
}

export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  const refuse = (status: number, sentence: string) =>
    respondWith(<RefusedPage token={token} sentence={sentence} />, { status });

  return answerLink(token, "practice.record", async (link) => {
    if (isForeign(request.headers))
      return refuse(403, "This form was not sent from your plan's own page.");
    const posted = await readPostedForm(request);
    if (posted === 413) return refuse(413, "That was more text than this form can take.");
    if (posted === 415) return refuse(415, "This page takes only its own form.");

    const now = new Date();
    const form = readForm(posted);
    const view = await loadPlanDocument(link, now, { revisionId: form.revision, day: form.day });
    if (!view) return linkNotFound();
    if (!(await admitPost(link)))
      return refuse(429, "This form was sent very often in a short time. Wait a few minutes.");

    const otherList = listedOthers(view, form);
    if (otherList) return formAgain(view, token, form, otherList);
    const report = toReport(
      form,
      view.items.map(({ id, dosage }) => ({ id, sets: dosage.sets })),
    );
    const result = report.ok ? await recordPractice(link, report.value, now) : report;
    if (result.ok) return seeOther(`/p/${token}/done/${result.value.sessionId}`);
    if (result.reason === "PLAN_CLOSED")
      return respondWith(<PlanClosedPage token={token} />, { status: 409 });
    return formAgain(view, token, form, result);
  });
}

/** Fails when the patient chose a day whose exercises are not those that the form listed. */
function listedOthers({ allItems, items, schedule, day }: PlanView, { listed }: PracticeForm) {
  const parsed = isoDateSchema.safeParse(listed);
  const shown = sessionItemsOn(allItems, schedule, parsed.success ? parsed.data : day);
  const isSame = shown.length === items.length && shown.every((item) => items.includes(item));
  if (isSame) return null;
  const sentence = `On ${formatDay(day, "en-GB")} your exercises were not the same. They are listed here now: check your answers.`;
  return failure("OTHER_DAY", sentence, { did: sentence });
}

/** The form as it was sent, with a sentence at each field that needs one. */
function formAgain(view: PlanView, token: string, form: PracticeForm, failed: Failure) {
  const errors = failed.fields ?? { form: failed.message };
  const page = <PracticePage view={view} token={token} form={form} errors={errors} />;
  const style = figureStyle(view.items, `/p/${token}/figures`);
  return respondWith(page, { status: 422, style });
}

const isClosed = ({ state }: PlanView) => state === "completed" || state === "stopped";
