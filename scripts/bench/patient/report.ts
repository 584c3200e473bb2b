import { cpus, totalmem } from "node:os";
import type { Load } from "./load";
import type { Server } from "./processes";

type Row = { name: string; value: number; unit: string; bar: string | null; ok: boolean };

export const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 1e9),
};

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A line of the table of what each server did. */
export function line(
  what: string,
  { name }: Server,
  { perSecond, cpu, databaseCpu, p50, p99 }: Load,
) {
  return {
    what,
    server: name,
    "/s": Math.round(perSecond),
    "CPU ms": cpu === null ? "–" : rounded(cpu),
    "database CPU ms": databaseCpu === null ? "–" : rounded(databaseCpu),
    "p50 ms": p50,
    "p99 ms": p99,
  };
}

function row(name: string, exact: number, unit: string, bar: string | null, ok: boolean): Row {
  return { name, value: rounded(exact), unit, bar, ok };
}

export const atLeast = (name: string, value: number, unit: string, bar: number) =>
  row(name, value, unit, `≥ ${rounded(bar)}`, value >= bar);
export const atMost = (name: string, value: number, unit: string, bar: number) =>
  row(name, value, unit, `≤ ${bar}`, value <= bar);
export const exactly = (name: string, value: number, bar: number) =>
  row(name, value, "count", `= ${bar}`, value === bar);
/** A figure without a bar; none where the system does not tell it. */
export const plainRow = (name: string, value: number | null, unit: string): Row[] =>
  value === null ? [] : [row(name, value, unit, null, true)];

/** A line of the last table: a bar, and whether it is met. */
export const verdict = ({ name, value, unit, bar, ok }: Row) => ({
  name,
  value,
  unit,
  bar,
  "": ok ? "bar met" : "not met",
});
