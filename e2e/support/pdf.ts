/** One page in millimetres. */
type PdfPage = { width: number; height: number };

export type ReadPdf = {
  pages: PdfPage[];
  /** For each list item that has a heading, the numbers of the pages that it lies on, from 1. */
  exercises: number[][];
  /** For each table that is not of a list item, likewise. */
  tables: number[][];
};

/**
 * Reads where things lie in a PDF that Chromium printed with `tagged: true`. Its structure tree stands
 * in plain text: each element names its kind (/S), its parent (/P) and the page of its words (/Pg),
 * another page beside a part of an element that went on there.
 */
export function readPdf(file: Buffer): ReadPdf {
  const objects = new Map<string, string>();
  for (const [, id, body] of file.toString("latin1").matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g))
    objects.set(id!, body!);

  const pages: PdfPage[] = [];
  const numbers = new Map<string, number>();
  for (const [id, body] of objects) {
    const box = /\/Type \/Page\n[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body);
    if (!box) continue;
    numbers.set(id, pages.push({ width: inMm(box[1]!), height: inMm(box[2]!) }));
  }

  const elements = [...objects]
    .filter(([, body]) => body.includes("/Type /StructElem"))
    .map(([id, body]) => ({
      id,
      kind: /\/S \/(\w+)/.exec(body)?.[1],
      parent: /\/P (\d+) 0 R/.exec(body)?.[1],
      pages: [...body.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page]) => numbers.get(page!)!),
    }));
  type Element = (typeof elements)[number];
  const children = new Map<string | undefined, Element[]>();
  for (const element of elements)
    children.set(element.parent, [...(children.get(element.parent) ?? []), element]);
  const within = (element: Element): Element[] =>
    (children.get(element.id) ?? []).flatMap((child) => [child, ...within(child)]);
  const pagesOf = (element: Element) =>
    [...new Set([element, ...within(element)].flatMap((one) => one.pages))].sort((a, b) => a - b);

  const items = elements.filter(
    (one) => one.kind === "LI" && within(one).some(({ kind }) => kind === "H3"),
  );
  const ofItems = new Set(items.flatMap(within));
  const tables = elements.filter((one) => one.kind === "Table" && !ofItems.has(one));
  return { pages, exercises: items.map(pagesOf), tables: tables.map(pagesOf) };
}

/** A PDF counts in points of 1/72 inch. */
const inMm = (points: string) => (Number(points) / 72) * 25.4;
