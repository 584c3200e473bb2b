import { cpus, totalmem } from "node:os";

export type Result = {
  name: string;
  value: number;
  unit: string;
  bar: number | null;
  ok: boolean;
  /** Milliseconds at each size. */
  p50?: number[];
  p95?: number[];
};

/** A table for people, and as the last line one JSON object. */
export function printReport(bench: string, results: Result[]): void {
  const rounded = results.map((result) => ({
    ...result,
    value: round(result.value),
    p50: result.p50?.map(round),
    p95: result.p95?.map(round),
  }));
  console.table(
    rounded.map(({ name, value, unit, bar, ok, p50, p95 }) => ({
      name,
      "p50 ms": p50?.join(" / ") ?? "",
      "p95 ms": p95?.join(" / ") ?? "",
      value,
      unit,
      bar: bar ?? "–",
      ok,
    })),
  );
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
  };
  console.log(JSON.stringify({ bench, results: rounded, machine }));
}

const round = (value: number) => Math.round(value * 100) / 100;
