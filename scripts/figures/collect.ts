import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { libraryExercises } from "@/lib/exercises/library/library";
import { figureSchema, type FigureData } from "@/lib/figure/schema";

export type Drawn = { slug: string; name: string; figure: FigureData };

/** The library's figures, or those of the slugs and files that are asked for. */
export async function collectFigures(wanted: readonly string[]): Promise<Drawn[]> {
  const library = libraryExercises.map(({ slug, name, figure }) => ({ slug, name, figure }));
  if (wanted.length === 0) return library;
  const found: Drawn[] = [];
  for (const word of wanted) {
    if (/\.[cm]?ts$/.test(word)) found.push(...(await exportedBy(word)));
    else found.push(...library.filter(({ slug }) => slug === word));
  }
  return found;
}

async function exportedBy(file: string): Promise<Drawn[]> {
  const exported: unknown = await import(pathToFileURL(resolve(file)).href);
  return Object.values(exported as object)
    .flat()
    .filter(isExercise)
    .map(({ slug, name, figure }) => {
      const read = figureSchema.safeParse(figure);
      if (!read.success) throw new Error(`${file}, ${slug}: ${read.error.message}`);
      return { slug, name, figure: read.data };
    });
}

const isExercise = (value: unknown): value is { slug: string; name: string; figure: unknown } =>
  typeof value === "object" && value !== null && "slug" in value && "figure" in value;
