import type { OwnExerciseInput } from "../schema";

/** What somebody typed and has not saved. */
export type KeptForm = { version: number | null; values: OwnExerciseInput };

const address = (key: string) => `exercise-form:${key}`;

/** What is kept in this tab under the key; null without it. Never in the way: a full or closed store
 * counts as an empty one. */
export function readKept(key: string): KeptForm | null {
  try {
    const text = sessionStorage.getItem(address(key));
    return text === null ? null : (JSON.parse(text) as KeptForm);
  } catch {
    return null;
  }
}

/** Keeps it through a reload or a signing out, until the tab is closed. @returns whether it could. */
export function keep(key: string, kept: KeptForm): boolean {
  try {
    sessionStorage.setItem(address(key), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function dropKept(key: string): void {
  try {
    sessionStorage.removeItem(address(key));
  } catch {
    // A closed store holds nothing.
  }
}
