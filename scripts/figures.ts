import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { collectFigures } from "./figures/collect";
import { sheets } from "./figures/sheets";
import { sizeTable } from "./figures/sizes";
import { takePictures } from "./figures/pictures";

/**
 * Draws contact sheets of the library into `.figures/`: `npm run figures [-- slug | file.ts …]`.
 * A file is one that exports exercises, whether the library lists them yet or not.
 */
const folder = join(process.cwd(), ".figures");
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const figures = await collectFigures(wanted);
if (figures.length === 0) {
  console.error(`No exercise is called ${wanted.join(", ")}.`);
  process.exit(1);
}

await mkdir(folder, { recursive: true });
const pages = sheets(figures);
for (const { name, html } of pages) await writeFile(join(folder, `${name}.html`), html);
console.log(sizeTable(figures));
const pictures = await takePictures(folder, pages);
console.log(`\n${figures.length} figures on ${pages.length} sheets in ${folder}`);
for (const picture of pictures) console.log(`  ${picture}`);
