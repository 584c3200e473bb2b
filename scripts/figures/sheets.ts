import { drawFigure } from "@/lib/figure/draw";
import type { Drawn } from "./collect";
import { darkTokens } from "./tokens";

export type Sheet = { name: string; html: string };

const PER_SHEET = 12;

/** All sheets: every key pose, light and dark, and stills without names in another order. */
export function sheets(figures: readonly Drawn[]): Sheet[] {
  return [
    ...pages("light", figures, withPoses, ""),
    ...pages("dark", figures, withPoses, darkTokens),
    ...pages("nameless", shuffled(figures), withoutName, "", 24),
  ];
}

function pages(
  name: string,
  figures: readonly Drawn[],
  draw: (drawn: Drawn, index: number) => string,
  style: string,
  size = PER_SHEET,
): Sheet[] {
  const count = Math.ceil(figures.length / size);
  return Array.from({ length: count }, (_, page) => {
    const cards = figures
      .slice(page * size, (page + 1) * size)
      .map((drawn, i) => draw(drawn, page * size + i));
    return { name: `${name}-${page + 1}`, html: html(cards.join(""), style) };
  });
}

const withPoses = ({ name, slug, figure }: Drawn) =>
  `<section><h2>${name} <small>${slug}</small></h2><div>${figure.poses
    .map(
      (pose, i) =>
        `<figure>${drawFigure(figure, { pose: i })}<figcaption>${i + 1}. ${pose.name}</figcaption></figure>`,
    )
    .join("")}</div></section>`;

/** As a person sees it who knows nothing: first pose, then the still with its arrow. */
const withoutName = ({ figure }: Drawn, index: number) =>
  `<section><h2>${index + 1}</h2><div>${[figure.still === 0 ? 1 : 0, figure.still]
    .sort()
    .map((pose) => `<figure>${drawFigure(figure, { pose })}</figure>`)
    .join("")}</div></section>`;

/** An order that is not the library's and stays the same from run to run. */
const shuffled = (figures: readonly Drawn[]) =>
  [...figures].sort((a, b) => scramble(a.slug) - scramble(b.slug));

const scramble = (text: string) =>
  [...text].reduce((sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 2654435761) >>> 0, 7);

const html = (cards: string, style: string) => `<!doctype html><meta charset="utf-8"><style>
:root{background:#fbfaf8;color:#22262e;font:13px system-ui,sans-serif}
${style}
body{margin:12px;display:grid;grid-template-columns:repeat(auto-fill,minmax(500px,1fr));gap:10px}
section{border:1px solid #8886;border-radius:8px;padding:8px}h2{font-size:14px;margin:0 0 6px}
small{opacity:.6;font-weight:400}section>div{display:flex;flex-wrap:wrap;gap:6px}
figure{margin:0;width:238px}svg{display:block;width:238px}figcaption{opacity:.75;font-size:11px}
</style><body>${cards}`;
