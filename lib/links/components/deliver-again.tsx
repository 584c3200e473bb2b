"use client";

import { Ban, Link2, Send } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { copyLinkAction, resendPlanAction, revokeAllLinksAction } from "../actions";
import { CopiedLinkDialog } from "./copied-link-dialog";

const LOST = "The connection was lost before an answer came. Try again.";

/** @param live how many links open the plan now. */
export function DeliverAgain({ planId, live }: { planId: string; live: number }) {
  const [busy, setBusy] = useState<"mail" | "copy">();
  const [problem, setProblem] = useState<string>();
  const [url, setUrl] = useState<string>();
  const [revoking, setRevoking] = useState(false);

  async function during(what: "mail" | "copy", work: () => Promise<string | void>) {
    setBusy(what);
    setProblem(undefined);
    setProblem((await work().catch(() => LOST)) ?? undefined);
    setBusy(undefined);
  }

  const mail = () =>
    during("mail", async () => {
      const result = await resendPlanAction({ planId });
      if (!result.ok) return result.message;
      toast.success(`A mail to ${result.value.to} is queued`);
    });

  const copy = () =>
    during("copy", async () => {
      const result = await copyLinkAction({ planId });
      if (!result.ok) return result.message;
      setUrl(result.value.url);
    });

  async function revokeAll() {
    const result = await revokeAllLinksAction({ planId });
    if (!result.ok) return result.message;
    toast.success("All links are revoked");
  }

  return (
    <div className="border-b px-4 py-3 sm:px-5">
      <div className="flex flex-wrap gap-2">
        <Button size="sm" icon={Send} busy={busy === "mail"} onClick={mail}>
          Send again
        </Button>
        <Button size="sm" icon={Link2} busy={busy === "copy"} onClick={copy}>
          Copy link
        </Button>
        {live > 1 && (
          <Button
            size="sm"
            variant="ghost"
            icon={Ban}
            className="sm:ms-auto"
            onClick={() => setRevoking(true)}
          >
            Revoke all {live} links
          </Button>
        )}
      </div>
      {problem && (
        <Alert tone="stop" className="mt-3">
          {problem}
        </Alert>
      )}
      <CopiedLinkDialog url={url} onClose={() => setUrl(undefined)} />
      <ConfirmDialog
        open={revoking}
        onOpenChange={setRevoking}
        title={`Revoke all ${live} links?`}
        description="Nobody can open the plan or log practice until you send a new link. What was logged so far is kept. This cannot be undone."
        confirm="Revoke all links"
        cancel="Keep them"
        danger
        onConfirm={revokeAll}
      />
    </div>
  );
}
