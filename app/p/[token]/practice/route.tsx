import { randomUUID } from "node:crypto";
import {
  PlanClosedPage,
  type Refused,
  RefusedPage,
} from "@/lib/plan-document/components/message-page";
import { PracticePage } from "@/lib/plan-document/components/practice-page";
import { bodyChartStyle } from "@/lib/plan-document/body-chart/stylesheet";
import { loadNotedDocument, loadPlanDocument } from "@/lib/plan-document/data";
import { figureStyle } from "@/lib/plan-document/figure-images";
import { FRESH_ID } from "@/lib/plan-document/kept/pages";
import { admitForm, type Asked } from "@/lib/plan-document/posted/mutations";
import { isForeign, languageAsked, readPostedForm } from "@/lib/plan-document/request";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerKept, answerLink, linkNotFound } from "@/lib/plan-document/route";
import type { PlanView } from "@/lib/plan-document/view";
import { formatDay, isoDateSchema } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { speechIn, textIn } from "@/lib/language/text";
import { sessionItemsOn } from "@/lib/plans/timing/days";
import { failure, type Failure } from "@/lib/result";
import { emptyForm, formOf, type PracticeForm, readForm, toReport } from "@/lib/practice/form";
import { recordPractice } from "@/lib/practice/mutations";

type Context = { params: Promise<{ token: string }> };

/** An empty form, or with `?change=<id>` that of what was noted then. */
export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  const changed = new URL(request.url).searchParams.get("change");
  if (changed !== null) return changeForm(token, changed);
  const page = { page: "practice", where: "practice.form" } as const;
  return answerKept(request, token, page, async (link, now) => {
    const view = await loadPlanDocument(link, now);
    if (!view) return linkNotFound();
    if (isClosed(view))
      return respondWith(<PlanClosedPage token={token} language={view.language} />);
    return showForm(view, token, emptyForm(FRESH_ID, view.revisionId, view.today));
  });
}

function changeForm(token: string, changed: string) {
  return answerLink(token, "practice.change", async (link) => {
    const noted = await loadNotedDocument(link, changed, new Date());
    if (!noted || isClosed(noted.view)) return seeOther(`/p/${token}/noted`);
    const { view, session, wantsCall } = noted;
    return showForm(view, token, formOf(session, randomUUID(), wantsCall));
  });
}

export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  const refuse = (status: number, why: Refused, language = languageAsked(request.headers)) =>
    respondWith(<RefusedPage token={token} why={why} language={language} />, { status });

  return answerLink(token, "practice.record", async (link) => {
    if (isForeign(request.headers)) return refuse(403, "foreign");
    const posted = await readPostedForm(request);
    if (posted === 413) return refuse(413, "tooLong");
    if (posted === 415) return refuse(415, "otherType");

    const now = new Date();
    const form = readForm(posted);
    const admitted = await admitForm(link, form, now);
    if (!admitted) return linkNotFound();
    const { isAdmitted, asked } = admitted;
    const { language } = asked;
    if (!isAdmitted) return refuse(429, "tooOften", language);

    const otherList = listedOthers(asked, form);
    const report = otherList ?? toReport(form, asked.items, speechIn(language));
    const result = report.ok ? await recordPractice(link, report.value, now) : report;
    if (result.ok) return seeOther(`/p/${token}/done/${result.value.sessionId}`);
    if (result.reason === "PLAN_CLOSED")
      return respondWith(<PlanClosedPage token={token} language={language} />, { status: 409 });
    const named = { revisionId: form.revision, day: form.day };
    const view = await loadPlanDocument(link, now, named);
    return view ? formAgain(view, token, form, inWords(result, language)) : linkNotFound();
  });
}

/** Fails when the patient chose a day whose exercises are not those that the form listed. */
function listedOthers(asked: Asked, { listed }: PracticeForm): Failure | null {
  const { allItems, items, schedule, day, language } = asked;
  const parsed = isoDateSchema.safeParse(listed);
  const shown = sessionItemsOn(allItems, schedule, parsed.success ? parsed.data : day);
  const isSame = shown.length === items.length && shown.every((item) => items.includes(item));
  if (isSame) return null;
  const sentence = textIn(language, "practice")("errors.otherDay", {
    day: formatDay(day, localeOf(language)),
  });
  return failure("OTHER_DAY", sentence, { did: sentence });
}

/** What the records refused, in the patient's language; sentences of the form have it already. */
function inWords(failed: Failure, language: Language): Failure {
  const t = textIn(language, "practice");
  switch (failed.reason) {
    case "STALE_FORM":
      return { ...failed, fields: { form: t("errors.otherPlan") } };
    case "DAY_OUT_OF_RANGE":
      return { ...failed, fields: { day: t("errors.dayRange") } };
    case "NOT_NOTED":
      return { ...failed, fields: { form: t("errors.notNoted") } };
    case "SESSION_DIFFERS":
      return { ...failed, fields: { form: t("errors.differs") } };
    default:
      return failed;
  }
}

/** The form as it was sent, with a sentence at each field that needs one. */
function formAgain(view: PlanView, token: string, form: PracticeForm, failed: Failure) {
  return showForm(view, token, form, failed.fields ?? { form: failed.message });
}

function showForm(
  view: PlanView,
  token: string,
  form: PracticeForm,
  errors?: Record<string, string>,
) {
  const page = <PracticePage view={view} token={token} form={form} errors={errors} />;
  const style = figureStyle(view.items, `/p/${token}/figures`) + bodyChartStyle();
  return respondWith(page, { status: errors ? 422 : 200, style, script: true });
}

const isClosed = ({ state }: PlanView) => state === "completed" || state === "stopped";
