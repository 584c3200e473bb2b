import type { Actor } from "@/lib/auth/session";
import { getClinic } from "./data";
import { type ClinicSettingsInput, type PainPreset, painPresets } from "./schema";

/** The settings as the form takes them, and the zones to choose from. */
export async function loadClinicSettings(
  actor: Actor,
): Promise<{ settings: ClinicSettingsInput; timeZones: string[] }> {
  const clinic = await getClinic(actor.clinicId);
  const preset = (Object.keys(painPresets) as PainPreset[]).find(
    (key) =>
      painPresets[key].cautionFrom === clinic.painBands.cautionFrom &&
      painPresets[key].stopFrom === clinic.painBands.stopFrom,
  );
  return {
    settings: {
      name: clinic.name,
      phone: clinic.phone ?? "",
      email: clinic.email ?? "",
      timeZone: clinic.timeZone,
      language: clinic.language,
      linkCheck: clinic.linkCheck,
      painPreset: preset ?? "middle",
      linkDays: clinic.linkDays,
    },
    timeZones: [...new Set([clinic.timeZone, "UTC", ...Intl.supportedValuesOf("timeZone")])].sort(),
  };
}
