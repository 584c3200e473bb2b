import { SORT_COLUMNS, type TableState } from "@/lib/adherence/table/address";
import { isoDate } from "@/lib/dates";
import type { BenchClinic } from "./clinics";

type Asked = [name: string, change: (clinic: BenchClinic) => Partial<TableState>];

/** Every question of the table: each order, window and filter, and pages far on. */
export const screens: Asked[] = [
  ["first page", () => ({})],
  ["last page", () => ({ before: "end" })],
  ["deep page", (clinic) => ({ page: 20, after: clinic.middlePlan })],
  ...SORT_COLUMNS.flatMap((id): Asked[] => [
    [`sort ${id}`, () => ({ sort: { id, desc: false } })],
    [`sort -${id}`, () => ({ sort: { id, desc: true } })],
  ]),
  ...(["7", "14", "30", "90"] as const).map((window): Asked => [
    `window ${window}`,
    () => ({ window }),
  ]),
  ...(["off-track", "slipping", "on-track"] as const).map((band): Asked => [
    `filter ${band}`,
    () => ({ band, window: "30" }),
  ]),
  ["filter any flag", () => ({ flag: "any" })],
  ["filter red flag", () => ({ flag: "red-flag" })],
  ["filter lost", () => ({ flag: "lost" })],
  ["filter therapist", ({ therapist }) => ({ therapist })],
  ["filter my patients", () => ({ mine: true })],
  ["filter programme", () => ({ programme: "Programme 7" })],
  ["filter region", () => ({ region: "knee" })],
  ["filter pain stop", () => ({ pain: "stop" })],
  ["filter not for 14 days", () => ({ activity: "not-14" })],
  ["filter days", () => ({ from: isoDate("2026-11-10"), to: isoDate("2026-11-12") })],
  ["filter paused", () => ({ state: "paused" })],
  ["filter all plans", () => ({ state: "all" })],
  ["filter three at once", () => ({ band: "slipping", flag: "any", region: "hip" })],
  ["search a surname", ({ surname }) => ({ q: surname })],
  ["search two letters", () => ({ q: "an" })],
  ["search nobody", () => ({ q: "xyzzy" })],
];
