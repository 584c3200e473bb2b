import { type HandoutOptions, papers } from "./schema";

type Paper = HandoutOptions["paper"];

const KEY = "routinely.paper";

/** The paper chosen last in this browser, else that of the country its language names. */
export function usualPaper(): Paper {
  const kept = read();
  return papers.find((paper) => paper === kept) ?? paperOf(navigator.language);
}

export function rememberPaper(paper: Paper): void {
  try {
    localStorage.setItem(KEY, paper);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Letter in the United States and Canada, A4 elsewhere; by the region of a BCP 47 tag. */
export function paperOf(language: string): Paper {
  return /-(US|CA)\b/i.test(language) ? "letter" : "a4";
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
