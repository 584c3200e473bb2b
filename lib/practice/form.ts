import { english, type Speech, type Words as WordsOf } from "@/lib/language/speech";
import { painScoreFieldSchema } from "@/lib/pain/schema";
import { failure, type Result, success } from "@/lib/result";
import type { PracticeSession } from "./data";
import { COMMENT_LENGTH, practiceSchema, type PracticeReport } from "./schema";

type Words = WordsOf<"practice">;

/** What stands in the practice form, exactly as typed; the empty string where nothing was chosen. */
export type PracticeForm = {
  session: string;
  revision: string;
  day: string;
  /** The day whose exercises the form listed. */
  listed: string;
  /** all: every exercise · some: exercise by exercise · none: not today */
  did: string;
  /** Why nothing was done today. */
  why: string;
  before: string;
  after: string;
  effort: string;
  signs: string;
  comment: string;
  /** easy · right · hard */
  difficulty: string;
  /** Names of lib/pain/places.ts. */
  places: string[];
  /** yes: asks for a call */
  call: string;
  /** The session that this form corrects. */
  corrects: string;
  items: Record<string, ItemAnswer>;
};
export type ItemAnswer = { did: string; sets: string; why: string };

/** An exercise of the form: its id and prescribed sets. */
export type FormItem = { id: string; sets: number };

const UNANSWERED: ItemAnswer = { did: "", sets: "", why: "" };

/** An empty form: nothing is chosen for the patient but the day. */
export function emptyForm(session: string, revision: string, day: string): PracticeForm {
  const blank = { did: "", why: "", before: "", after: "", effort: "", signs: "", comment: "" };
  const later = { difficulty: "", places: [], call: "", corrects: "" };
  return { session, revision, day, listed: day, ...blank, ...later, items: {} };
}

/**
 * The form of what was noted in `noted`, to be sent in its place as `session`. `wantsCall` is whether
 * the wish for a call still stands.
 */
export function formOf(noted: PracticeSession, session: string, wantsCall: boolean): PracticeForm {
  const { items, pain } = noted;
  const [first] = items;
  const isAll = items.every(({ sets, setsDone }) => setsDone >= sets);
  const isNone = items.every((item) => !item.setsDone && item.skipReason === first?.skipReason);
  const text = (value: number | null | undefined) => (value == null ? "" : String(value));
  return {
    ...emptyForm(session, noted.revisionId, noted.practisedOn),
    did: isAll ? "all" : isNone ? "none" : "some",
    why: isNone ? (first?.skipReason ?? "") : "",
    before: text(pain.before),
    after: text(pain.after),
    effort: text(noted.effort),
    signs: noted.redFlag === null ? "" : noted.redFlag ? "yes" : "no",
    comment: noted.comment ?? "",
    difficulty: noted.difficulty ?? "",
    places: noted.painPlaces,
    call: wantsCall ? "yes" : "",
    corrects: noted.id,
    items: Object.fromEntries(
      items.map(({ planItemId, setsDone, skipReason }) => [
        planItemId,
        {
          did: setsDone > 0 ? "done" : "skipped",
          sets: setsDone > 0 ? String(setsDone) : "",
          why: skipReason ?? "",
        },
      ]),
    ),
  };
}

/** Reads a posted form. Each field counts once; what is missing is the empty string. */
export function readForm(posted: URLSearchParams): PracticeForm {
  const text = (name: string) => posted.get(name)?.replaceAll("\r\n", "\n") ?? "";
  const items: Record<string, ItemAnswer> = {};
  for (const name of posted.keys()) {
    const id = /^(?:item|sets|why)-(.{1,40})$/.exec(name)?.[1];
    if (!id || items[id]) continue;
    items[id] = { did: text(`item-${id}`), sets: text(`sets-${id}`), why: text(`why-${id}`) };
  }
  return {
    session: text("session"),
    revision: text("revision"),
    day: text("day"),
    listed: text("listed") || text("day"),
    did: text("did"),
    why: text("why"),
    before: text("before"),
    after: text("after"),
    effort: text("effort"),
    signs: text("signs"),
    comment: text("comment"),
    difficulty: text("difficulty"),
    places: [...new Set(posted.getAll("places"))],
    call: text("call"),
    corrects: text("corrects"),
    items,
  };
}

/**
 * Turns the form into a report on the exercises `items` of its revision. Fails with a sentence by
 * the form's own field names ("did", "item-<id>", "before"); "form" is about the form as a whole.
 *
 * "All" and "none" settle every exercise: answers beneath them, which the page hides, are not read.
 * With "none" there is no pain after practice, no effort and no difficulty.
 */
export function toReport(
  form: PracticeForm,
  items: readonly FormItem[],
  speech: Speech = english,
): Result<PracticeReport> {
  const t = speech.words("practice");
  const notThisPlan = t("errors.otherPlan");
  const fields: Record<string, string> = {};
  const known = new Set(items.map(({ id }) => id));
  if (Object.keys(form.items).some((id) => !known.has(id))) fields.form = notThisPlan;

  const practised = form.did !== "none";
  const parsed = practiceSchema.safeParse({
    id: form.session,
    revisionId: form.revision,
    practisedOn: form.day,
    items: items.map((item) => answerOf(form, item, fields, t)),
    painBefore: score(form.before, "before", fields, t),
    painAfter: practised ? score(form.after, "after", fields, t) : null,
    effort: practised ? effort(form.effort, fields, t) : null,
    comment: form.comment,
    redFlag: form.signs === "" ? null : form.signs === "yes",
    difficulty: practised && form.difficulty ? form.difficulty : null,
    painPlaces: form.places,
    wantsCall: form.call === "yes",
    corrects: form.corrects || null,
  });
  if (form.signs !== "" && form.signs !== "yes" && form.signs !== "no")
    fields.signs = t("errors.signs");
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const [head] = issue.path;
      if (head === "difficulty") fields.difficulty ??= t("errors.difficulty");
      else if (head === "painPlaces") fields.places ??= t("errors.places");
      else if (head === "practisedOn") fields.day ??= t("errors.day");
      else if (head === "comment")
        fields.comment ??= t("errors.comment", { count: COMMENT_LENGTH });
      else if (head === "items" && Object.keys(fields).length > 0) continue;
      else if (Object.keys(fields).length === 0) fields.form = notThisPlan;
    }
  }
  const [first] = Object.values(fields);
  if (first !== undefined || !parsed.success)
    return failure("INVALID", first ?? notThisPlan, fields);
  return success(parsed.data);
}

function answerOf(
  form: PracticeForm,
  { id, sets }: FormItem,
  fields: Record<string, string>,
  t: Words,
) {
  if (form.did === "all") return { planItemId: id, setsDone: sets, skipReason: null };
  if (form.did === "none") {
    if (form.why === "") fields.why = t("errors.whyNone");
    return { planItemId: id, setsDone: 0, skipReason: form.why };
  }
  if (form.did !== "some") {
    fields.did = t("errors.did");
    return { planItemId: id, setsDone: 0, skipReason: null };
  }
  const answer = form.items[id] ?? UNANSWERED;
  if (answer.did === "done") {
    const setsDone = answer.sets === "" ? sets : Number(answer.sets);
    if (!Number.isInteger(setsDone) || setsDone < 1 || setsDone > sets)
      fields[`sets-${id}`] = t("errors.rounds", { sets });
    return { planItemId: id, setsDone, skipReason: null };
  }
  if (answer.did === "skipped") {
    if (answer.why === "") fields[`why-${id}`] = t("errors.whySkipped");
    return { planItemId: id, setsDone: 0, skipReason: answer.why };
  }
  fields[`item-${id}`] = t("errors.didOrSkipped");
  return { planItemId: id, setsDone: 0, skipReason: null };
}

function score(text: string, name: "before" | "after", fields: Record<string, string>, t: Words) {
  const parsed = painScoreFieldSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  fields[name] = t("errors.pain");
  return null;
}

function effort(text: string, fields: Record<string, string>, t: Words) {
  if (text === "") return null;
  if (/^(?:\d|10)$/.test(text)) return Number(text);
  fields.effort = t("errors.effort");
  return null;
}
