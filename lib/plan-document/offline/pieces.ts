import { hashOf } from "./place";

// How a page is cut so that pages share what they have in common; the server and the phone cut alike.

/** Before each element that pages may share, each end of one, and each rule for one exercise. */
const CUTS =
  /(?=<\/?(?:svg|style|section|ol|ul|dl|li|p|div|details|fieldset|legend|label|template|button|h\d|page-settings)\b|#exercise-)/;

export const cut = (page: string): string[] => page.split(CUTS);

/** From which piece on, and how many. */
export type Run = readonly [from: number, count: number];

export const joined = (pieces: readonly string[], runs: readonly Run[]): string =>
  runs.map(([from, count]) => pieces.slice(from, from + count).join("")).join("");

/**
 * What tells two texts of the same page from texts of two: the server's own and what a browser made
 * of it are one. They differ in signs and entities, in how a path is closed and in upper case.
 */
export const printOf = (page: string): string =>
  hashOf(page.toLowerCase().replace(/&#?\w+;|<\/(?:path|circle|rect)>|[^\p{L}\p{N}]/gu, ""));
