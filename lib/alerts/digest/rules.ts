import { TZDate } from "@date-fns/tz";

/** Whether the clinic's clock shows `time` ("07:30") or later on its present day. A time that the
 * change to summer skips has come as soon as the clock is past it. */
export function hasCome(time: string, timeZone: string, now: Date): boolean {
  const local = new TZDate(now.getTime(), timeZone);
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return local.getHours() * 60 + local.getMinutes() >= hours * 60 + minutes;
}
