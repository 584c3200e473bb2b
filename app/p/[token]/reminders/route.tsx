import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Refused } from "@/lib/plan-document/components/message-page";
import { isForeign, languageAsked, readPostedForm } from "@/lib/plan-document/request";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";
import { isDeliverable } from "@/lib/links/rules";
import type { ResolvedLink } from "@/lib/links/schema";
import { admitPost } from "@/lib/practice/mutations";
import { makeCalendar, revokeCalendar } from "@/lib/reminders/calendar/mutations";
import {
  CalendarMadePage,
  RemindersClosedPage,
  RemindersRefusedPage,
} from "@/lib/reminders/components/message-pages";
import { type Done, RemindersPage } from "@/lib/reminders/components/reminders-page";
import { remindersStyle } from "@/lib/reminders/components/style";
import { readRemindersOf, type RemindersView } from "@/lib/reminders/data";
import { formOf, isReached, readChoice, readForm } from "@/lib/reminders/form";
import { setReminders, stopReminders } from "@/lib/reminders/mutations";

type Context = { params: Promise<{ token: string }> };

const dones = z.enum([
  "saved",
  "stopped",
  "calendar-off",
  "calendar-gone",
  "phone-on",
  "phone-off",
  "phone-failed",
]);
const styled = { style: remindersStyle, script: true };

export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "reminders.form", async (link) => {
    const view = await readRemindersOf(link);
    if (!view) return linkNotFound();
    const page = { token, language: view.language };
    if (!isDeliverable(view.state)) return respondWith(<RemindersClosedPage {...page} />);
    const told = dones.safeParse(new URL(request.url).searchParams.get("done"));
    return respondWith(
      <RemindersPage
        view={view}
        token={token}
        form={formOf(view.settings, view.suggested)}
        done={told.success ? told.data : null}
        feedId={randomUUID()}
      />,
      styled,
    );
  });
}

export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  const refuse = (status: number, why: Refused, language = languageAsked(request.headers)) =>
    respondWith(<RemindersRefusedPage {...{ token, why, language }} />, { status });

  return answerLink(token, "reminders.set", async (link) => {
    if (isForeign(request.headers)) return refuse(403, "foreign");
    const posted = await readPostedForm(request);
    if (posted === 413) return refuse(413, "tooLong");
    if (posted === 415) return refuse(415, "otherType");
    const view = await readRemindersOf(link);
    if (!view) return linkNotFound();
    if (!(await admitPost(link))) return refuse(429, "tooOften", view.language);
    return act(link, token, view, posted);
  });
}

async function act(
  link: ResolvedLink,
  token: string,
  view: RemindersView,
  posted: URLSearchParams,
): Promise<Response> {
  const now = new Date();
  const told = (done: Done, place = "") => seeOther(`/p/${token}/reminders?done=${done}${place}`);
  const closed = () =>
    respondWith(<RemindersClosedPage token={token} language={view.language} />, { status: 409 });

  switch (posted.get("do")) {
    case "stop":
      await stopReminders(link, now);
      return told("stopped");
    case "calendar-off":
      await revokeCalendar(link, now);
      return told("calendar-off", "#calendar");
    case "calendar": {
      const feedId = z.guid().safeParse(posted.get("feed"));
      const made = await makeCalendar(link, feedId.success ? feedId.data : randomUUID(), now);
      // The answer itself, not an address that leads to it: the secret would stay in the history.
      if (made.ok)
        return respondWith(
          <CalendarMadePage token={token} language={view.language} url={made.value.url} />,
          styled,
        );
      return made.reason === "PLAN_CLOSED" ? closed() : told("calendar-gone", "#calendar");
    }
    default: {
      const form = readForm(posted, view.settings);
      const choice = readChoice(form, isReached(view));
      if (!choice.ok)
        return respondWith(
          <RemindersPage
            view={view}
            token={token}
            form={form}
            errors={choice.errors}
            feedId={randomUUID()}
          />,
          { ...styled, status: 422 },
        );
      const set = await setReminders(link, choice.value, now);
      return set.ok ? told("saved") : closed();
    }
  }
}
