import { TZDate } from "@date-fns/tz";

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The VTIMEZONE of RFC 5545 (3.6.5) for `zone`, as the instants from `from` to `to` need it: one
 * observance from the start, and one for each change of the clock in between.
 */
export function vtimezone(zone: string, from: Date, to: Date): string {
  const changes = clockChanges(zone, from.getTime() - DAY, to.getTime() + DAY);
  const offsets = changes.map(({ offset }) => offset);
  const least = Math.min(...offsets);
  const observances = changes.flatMap(({ at, offset, before }) => {
    const name = offset > least ? "DAYLIGHT" : "STANDARD";
    return [
      `BEGIN:${name}`,
      `DTSTART:${wallClock(at, before)}`,
      `TZOFFSETFROM:${inWords(before)}`,
      `TZOFFSETTO:${inWords(offset)}`,
      `END:${name}`,
    ];
  });
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...observances, "END:VTIMEZONE"].join("\r\n");
}

type Change = {
  at: number;
  /** Minutes east of UTC, after and before. */ offset: number;
  before: number;
};

function clockChanges(zone: string, from: number, to: number): Change[] {
  const first = offsetAt(zone, from);
  const changes: Change[] = [{ at: from, offset: first, before: first }];
  for (let start = from, before = first; start < to; start += DAY) {
    const offset = offsetAt(zone, start + DAY);
    if (offset === before) continue;
    changes.push({ at: firstAfter(zone, start, start + DAY, before), offset, before });
    before = offset;
  }
  return changes;
}

/** The first whole minute of (from, to] at which the offset is not `before` any more. */
function firstAfter(zone: string, from: number, to: number, before: number): number {
  let [low, high] = [Math.floor(from / MINUTE), Math.ceil(to / MINUTE)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

const offsetAt = (zone: string, ms: number) => -new TZDate(ms, zone).getTimezoneOffset();

/** "20261025T030000": what a clock shows that is `offset` minutes ahead of UTC. */
function wallClock(ms: number, offset: number): string {
  return new Date(ms + offset * MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, "");
}

/** "+0545". */
function inWords(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
