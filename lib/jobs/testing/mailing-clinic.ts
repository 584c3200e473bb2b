import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Logger, runOnce } from "graphile-worker";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { addMember, foundClinic } from "@/db/seed/clinic";
import type { ClinicId } from "@/db/tenant";
import type { Actor } from "@/lib/auth/session";
import { listDeliveries } from "@/lib/links/data";
import { log } from "@/lib/log";
import { listKeptMails } from "@/lib/mail/kept-mails";
import { startMailSink } from "@/lib/mail/sink";
import { openTransport } from "@/lib/mail/transport";
import { taskList } from "../task-list";

export type MailingClinic = { actor: Actor; clinicId: ClinicId };

/** A clinic of its own with one therapist, who acts. */
export async function mailingClinic(databaseUrl: string, name: string): Promise<MailingClinic> {
  const clinicId = await foundClinic(databaseUrl, { name, timeZone: "Europe/Paris" });
  const email = `${randomUUID()}@clinic.test`;
  const member = {
    name: "Ines Duval",
    role: "therapist",
    password: "long enough to pass",
  } as const;
  const userId = await addMember(clinicId, { ...member, email });
  const { role, name: own } = member;
  const place = { clinicId, clinicName: name, timeZone: "Europe/Paris" };
  return { clinicId, actor: { ...place, userId, role, name: own, email, isDemo: false } };
}

/** A plan of a new patient; `email` null is a patient without an address. */
export async function addPlan(
  { clinicId, actor }: MailingClinic,
  email: string | null,
  state: "draft" | "active" | "paused" = "active",
): Promise<string> {
  return transaction({ clinicId }, async (tx) => {
    const [patient] = await tx
      .insert(patients)
      .values({
        clinicId,
        therapistId: actor.userId,
        givenName: "Noor",
        familyName: "Haddad",
        email,
        timeZone: "Asia/Beirut",
      })
      .returning({ id: patients.id });
    const [plan] = await tx
      .insert(plans)
      .values({
        clinicId,
        patientId: patient!.id,
        therapistId: actor.userId,
        title: "Lumbar stabilisation",
        state,
      })
      .returning({ id: plans.id });
    return plan!.id;
  });
}

/** A mailbox that no other test writes to. */
export const anAddress = (domain = "mail.test") => `${randomUUID()}@${domain}`;

/** What a plan's page says of its mails and links, the newest first. */
export function deliveriesOf(clinicId: ClinicId, planId: string) {
  return transaction({ clinicId }, (tx) => listDeliveries(tx, clinicId, planId));
}

/** A real mail server in this process, and a worker that works off what is due. */
export async function startMailing(databaseUrl: string) {
  log.level = "silent";
  const dataDir = await mkdtemp(join(tmpdir(), "routinely-mails-"));
  const sink = await startMailSink({ host: "127.0.0.1", port: 0, dataDir });
  const transport = openTransport(sink.url);
  return {
    /** Runs every job that is due now, once. */
    work: () =>
      runOnce({
        connectionString: databaseUrl,
        taskList: taskList(transport),
        logger: new Logger(() => () => {}),
      }),
    mailsTo: async (address: string) =>
      (await listKeptMails(join(dataDir, "mails"))).filter((mail) => mail.to === address),
    async stop() {
      transport.close();
      await sink.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
