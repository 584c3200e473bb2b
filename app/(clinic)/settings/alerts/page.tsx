import type { Metadata } from "next";
import { AlertSettingsForm } from "@/lib/alerts/settings/components/alert-settings-form";
import { loadAlertSettings } from "@/lib/alerts/settings/loaders";
import { canChangeAlertRules } from "@/lib/alerts/settings/policy";
import { requireActor } from "@/lib/auth/session";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Alert rules" };

export default async function AlertSettingsPage() {
  const actor = await requireActor(canChangeAlertRules);
  const settings = await loadAlertSettings(actor);
  return (
    <>
      <PageHeader
        title="Alert rules"
        description="From when on your team is told. They change nothing in a plan and diagnose nothing."
      />
      <AlertSettingsForm settings={settings} />
    </>
  );
}
