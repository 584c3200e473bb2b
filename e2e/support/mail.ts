import { type APIRequestContext, expect } from "@playwright/test";

export type Mail = {
  id: string;
  to: string;
  subject: string;
  at: string;
  html: string;
  text: string;
  links: string[];
  headers: { name: string; value: string }[];
};

type Options = {
  /** Only mails that came later than this one. */
  after?: Mail;
  /** Only mails with this in the subject. */
  subject?: string | RegExp;
};

/** Waits for the newest mail to an address, and finds the plan or invitation link in it. */
export async function latestMailTo(
  request: APIRequestContext,
  address: string,
  { after, subject = "" }: Options = {},
): Promise<Mail & { link: string }> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const answer = await request.get("/dev/mail.json");
        const mails = (await answer.json()) as Mail[];
        found = mails.find(
          (mail) =>
            mail.to.toLowerCase().includes(address.toLowerCase()) &&
            (!after || mail.id > after.id) &&
            mail.subject.match(subject) !== null,
        );
        return found?.subject;
      },
      { message: `a mail to ${address}`, timeout: 30_000 },
    )
    .toBeDefined();
  const link = found!.links.find((one) => /\/(p|invitation)\//.test(new URL(one).pathname));
  if (!link) throw new Error(`No link to follow in "${found!.subject}".`);
  return { ...found!, link };
}
