import { currentActor } from "@/lib/auth/session";
import { getClinic } from "@/lib/clinics/data";
import { readLanguage } from "@/lib/language/languages";
import { previewMail } from "@/lib/links/mail-preview";
import { loadPlan } from "@/lib/plans/loaders";
import { canPrescribe } from "@/lib/plans/policy";

type Context = { params: Promise<{ planId: string }> };

/** The mail that sending the plan would queue, for the send dialog's frame. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const loaded = actor && canPrescribe(actor) ? await loadPlan(actor, (await params).planId) : null;
  if (!actor || !loaded) return new Response(null, { status: 404 });
  const clinic = await getClinic(actor.clinicId);
  const { patient } = loaded.plan;
  const { html } = await previewMail(
    {
      isChange: loaded.sent.length > 0,
      language: readLanguage(patient.language, clinic.language),
      clinic,
      patient,
      therapist: actor.name,
    },
    new Date(),
  );
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "private, no-store",
      // Nothing in the preview leads anywhere: no link is followed out of the frame's sandbox.
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox",
    },
  });
}
