import type { Template } from "../schema";

const dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** When a template is practised, in short words: "every day, for 6 weeks". */
export function templateSchedule(template: Template): string {
  const { daysOfWeek, daysPerWeek, sessionsPerDay, weeks } = template;
  const days = daysOfWeek
    ? daysOfWeek.length === 7
      ? "every day"
      : daysOfWeek.map((day) => dayNames[day - 1]).join(", ")
    : `${daysPerWeek} ${daysPerWeek === 1 ? "day" : "days"} a week`;
  const times = sessionsPerDay > 1 ? `, ${sessionsPerDay} times a day` : "";
  return `${days}${times}, for ${weeks} ${weeks === 1 ? "week" : "weeks"}`;
}
