import { notFound } from "next/navigation";
import { mayReadMails } from "@/app/dev/mail/_access";
import { keptMailsFolder, listKeptMails } from "@/lib/mail/kept-mails";

export const dynamic = "force-dynamic";

/** The kept mails of a demo, the newest first; tests follow their links. */
export async function GET() {
  if (!(await mayReadMails())) notFound();
  return Response.json(await listKeptMails(keptMailsFolder()), {
    headers: { "Cache-Control": "no-store" },
  });
}
