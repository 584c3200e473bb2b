"use server";

import { defineAction } from "@/lib/action";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { makeHandoutLink } from "@/lib/links/mutations";
import { type Result, success } from "@/lib/result";
import { loadHandout } from "./data";
import { canPrint } from "./policy";
import { renderHandout } from "./render";
import { type HandoutOptions, printSchema } from "./schema";

/**
 * Makes the handout's own link and returns the whole document with its QR code, for the browser to
 * print. So the link's token is in no address that a server or a history could keep.
 */
export const printHandoutAction = defineAction({
  name: "handout.print",
  schema: printSchema,
  can: canPrint,
  run: print,
});

type Print = HandoutOptions & { planId: string; withQr: boolean };

async function print(
  actor: Actor,
  { planId, withQr, ...options }: Print,
): Promise<Result<{ html: string }>> {
  const handout = await loadHandout(actor.clinicId, planId, new Date());
  if (!handout) throw new NotFoundError();
  if (!withQr) return success({ html: (await renderHandout(handout, options, null)).html });
  const made = await makeHandoutLink(actor, planId);
  if (!made.ok) return made;
  const { url, expiresAt } = made.value;
  const link = { url, expiresOn: todayIn(handout.timeZone, expiresAt) };
  return success({ html: (await renderHandout(handout, options, link)).html });
}
