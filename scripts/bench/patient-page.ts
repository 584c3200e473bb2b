import "./production";
import { createHash } from "node:crypto";
import { cpus, totalmem } from "node:os";
import { createElement } from "react";
import { gzipSync } from "node:zlib";
import { provenClinic } from "@/db/tenant";
import { isoDate } from "@/lib/dates";
import { adviceCards } from "@/lib/exercises/library/advice-cards";
import { libraryExercises } from "@/lib/exercises/library/library";
import { drawFigure } from "@/lib/figure/draw";
import { DEFAULT_PAIN_BANDS } from "@/lib/pain/rules";
import { emptyForm } from "@/lib/practice/form";
import { bodyChartStyle } from "@/lib/plan-document/body-chart/stylesheet";
import { PlanPage } from "@/lib/plan-document/components/plan-page";
import { PracticePage } from "@/lib/plan-document/components/practice-page";
import { figureStyle } from "@/lib/plan-document/figure-images";
import { type FigureImage, imageOf } from "@/lib/plan-document/figures";
import { FRESH_ID, keptOr } from "@/lib/plan-document/kept/pages";
import { respondWith } from "@/lib/plan-document/respond";
import { stylesheet } from "@/lib/plan-document/stylesheet";
import { buildPlanView } from "@/lib/plan-document/view";
import { weekOf } from "@/lib/plan-document/week";

// How heavy the patient's page is: a plan of all twelve exercises with every advice card. Without
// the database. Times are CPU, as a ratio to what gzip takes for the same page in the same run. A page
// is rendered and packed once, and kept until something changes that it shows: what a view costs is
// the answer from what is kept, and the first one's cost stands beside it.

const VIEWS = 300;
const today = isoDate("2026-11-22");
const schedule = {
  startDate: isoDate("2026-11-02"),
  weeks: 6,
  daysOfWeek: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
  daysPerWeek: null,
  sessionsPerDay: 1,
};
const token = `bench123.${"x".repeat(43)}`;

function buildView() {
  return buildPlanView({
    language: "en",
    revisionFrom: null,
    planId: "plan",
    revisionId: "revision",
    state: "active",
    isPreview: false,
    clinic: { name: "Riverside Physiotherapy", phone: "+44 20 7946 0123", email: "a@b.test" },
    patient: { givenName: "Noor", familyName: "Haddad" },
    therapistName: "Ines Duval",
    title: "Gentle low back routine",
    message: "Start slowly. We look at it together next week.",
    schedule,
    items: libraryExercises.slice(0, 12).map((exercise, index) => ({
      // As long and as hard to pack as the real ones.
      id: createHash("sha256").update(`item-${index}`).digest("hex").slice(0, 36),
      exercise,
      dosage: exercise.dosage,
      note: index % 4 ? null : "Only as far as it feels good.",
    })),
    advice: adviceCards.map(({ slug, title, body }) => ({ slug, title, body })),
    bands: DEFAULT_PAIN_BANDS,
    today,
    planFrom: schedule.startDate,
    week: weekOf(
      {
        revisions: [{ effectiveFrom: schedule.startDate, schedule }],
        pauses: [],
        stoppedOn: null,
        practices: [{ date: today, itemsDone: 12, itemsTotal: 12 }],
      },
      today,
    ),
    linkExpiresOn: isoDate("2027-05-21"),
    dangerSignOn: null,
  });
}

function planPage() {
  const view = buildView();
  const style = figureStyle(view.items, `/p/${token}/figures`);
  return respondWith(createElement(PlanPage, { view, token }), { style, script: true });
}

function formPage() {
  const view = buildView();
  const form = emptyForm(FRESH_ID, view.revisionId, view.today);
  const style = figureStyle(view.items, `/p/${token}/figures`) + bodyChartStyle();
  const page = createElement(PracticePage, { view, token, form });
  return respondWith(page, { style, script: true });
}

const asked = new Request("http://localhost/p", { headers: { "accept-encoding": "gzip" } });
const link = { clinicId: provenClinic("clinic"), linkId: "link", planId: "plan" };

/** A view of a page: from what is kept while the stamp is the same, else rendered and packed. */
async function answer(page: "plan" | "practice", stamp: string) {
  const render = page === "plan" ? planPage : formPage;
  const shown = await keptOr(asked, "bench.token", page, { link, stamp, now: new Date() }, render);
  return shown.arrayBuffer();
}

let stamps = 0;
const first = (page: "plan" | "practice") => () => answer(page, `stamp ${stamps++}`);
const again = (page: "plan" | "practice") => () => answer(page, "the same");

/** CPU milliseconds of one call, the median of five rounds after a warm-up. */
async function cpu(work: () => unknown): Promise<number> {
  for (let i = 0; i < 30; i++) await work();
  const rounds: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < VIEWS / 5; i++) await work();
    const { user, system } = process.cpuUsage(start);
    rounds.push((user + system) / 1000 / (VIEWS / 5));
  }
  return rounds.toSorted((a, b) => a - b)[2]!;
}

async function main() {
  const plan = await (await planPage()).text();
  const form = await (await formPage()).text();
  const limit = await cpu(() => gzipSync(plan));
  const views = { plan: await cpu(first("plan")), practice: await cpu(first("practice")) };
  const kept = { plan: await cpu(again("plan")), practice: await cpu(again("practice")) };
  const figures = await cpu(() =>
    libraryExercises.slice(0, 12).map(({ figure }) => drawFigure(figure)),
  );
  const kilobytes = (text: string) => gzipSync(text).length / 1000;
  const images = (kind: FigureImage) =>
    libraryExercises.map(({ figure, dosage }) => kilobytes(imageOf(kind, figure, dosage.tempo)));
  const moving = images("moving");
  const results = [
    row("plan page, gzip", kilobytes(plan), "kB", 30),
    row("practice page, gzip", kilobytes(form), "kB", 30),
    row("stylesheet within, gzip", kilobytes(stylesheet().css), "kB", 5),
    row("a movement on demand, gzip, largest of all", Math.max(...moving), "kB", 7),
    row("a movement on demand, gzip, mean of all", mean(moving), "kB", null),
    row("positions for paper, gzip, mean of all", mean(images("paper")), "kB", null),
    // The few lines that must run before the first paint.
    row("scripts within, of both", scriptsWithin(plan) + scriptsWithin(form), "count", 2),
    row("CPU of a plan view", kept.plan / limit, "× gzip of it", 2),
    row("CPU of a practice form", kept.practice / limit, "× gzip of it", 2),
    row("CPU of a plan view", kept.plan, "ms", null),
    row("CPU of a first plan view, rendered and packed", views.plan / limit, "× gzip of it", null),
    row("CPU of a first practice form", views.practice / limit, "× gzip of it", null),
    row("CPU of a first plan view, rendered and packed", views.plan, "ms", null),
    row("CPU of drawing its figures, once a process", figures, "ms", null),
    row("CPU of gzip (the limit)", limit, "ms", null),
  ];
  console.table(
    results.map(({ name, value, unit, bar, ok }) => ({ name, value, unit, bar: bar ?? "–", ok })),
  );
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
  };
  console.log(JSON.stringify({ bench: "patient-page", results, machine }));
}

const scriptsWithin = (html: string) => html.match(/<script(?![^>]* src=)/g)?.length ?? 0;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function row(name: string, exact: number, unit: string, bar: number | null) {
  const value = Math.round(exact * 100) / 100;
  return { name, value, unit, bar, ok: bar === null || value <= bar };
}

await main();
