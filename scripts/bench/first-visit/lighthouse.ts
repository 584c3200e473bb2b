import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "../../start/port.mjs";
import { BROWSER_FLAGS, installedBrowser } from "../../test/browser";

/** A patient's plan must not be found: its pages say `noindex`, so that this is not applicable. */
export const NOT_APPLICABLE = "is-crawlable";

export type Judged = {
  /** By the name of the category, 0 to 100. */
  scores: Record<string, number>;
  /** Milliseconds, but for the shift of the layout. */
  lcp: number;
  tbt: number;
  cls: number;
  /** What is not perfect, and whether it counts. */
  flaws: string[];
};

const RUNS = 7;

/**
 * Lighthouse's own default: a mid-range phone on slow 4G, its processor four times slower. Of seven
 * runs the middle one in each figure, because whatever else the machine does counts as the page's work:
 * on two cores the blocking time of one page goes from 0 to 40 ms between runs.
 */
export async function judge(url: string): Promise<Judged> {
  const all: Judged[] = [];
  for (let run = 0; run < RUNS; run++) all.push(await judgeOnce(url));
  const middle = (figure: (one: Judged) => number) =>
    all.map(figure).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
  const names = Object.keys(all[0]!.scores);
  return {
    scores: Object.fromEntries(names.map((name) => [name, middle(({ scores }) => scores[name]!)])),
    lcp: middle(({ lcp }) => lcp),
    tbt: middle(({ tbt }) => tbt),
    cls: middle(({ cls }) => cls),
    flaws: all[0]!.flaws,
  };
}

async function judgeOnce(url: string): Promise<Judged> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: installedBrowser()!,
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`],
  });
  try {
    const run = await lighthouse(url, {
      port,
      logLevel: "error",
      onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
      skipAudits: [NOT_APPLICABLE],
    });
    const { categories, audits, runtimeError } = run!.lhr;
    if (runtimeError) throw new Error(runtimeError.message);
    const weights = new Map(
      Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs.map(({ id, weight }) => [id, weight] as const),
      ),
    );
    return {
      scores: Object.fromEntries(
        Object.values(categories).map(({ title, score }) => [
          title,
          Math.round((score ?? 0) * 100),
        ]),
      ),
      lcp: audits["largest-contentful-paint"]!.numericValue!,
      tbt: audits["total-blocking-time"]!.numericValue!,
      cls: audits["cumulative-layout-shift"]!.numericValue!,
      flaws: Object.values(audits)
        .filter(({ score }) => score !== null && score < 1)
        .map(({ id, title, score, displayValue = "" }) => {
          const counts = weights.get(id) ? "" : ", does not count";
          return `${id} ${score}${counts}: ${title} ${displayValue}`;
        }),
    };
  } finally {
    await browser.close();
  }
}
