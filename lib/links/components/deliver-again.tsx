"use client";

import { Ban, Link2, Printer, Send } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { toast } from "sonner";
import { PrintHandout } from "@/lib/handout/components/print-handout";
import type { Result } from "@/lib/result";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { copyLinkAction, resendPlanAction, revokeAllLinksAction } from "../actions";
import { CopiedLinkDialog } from "./copied-link-dialog";
import { takeHandOver } from "./hand-over";

/** @param live how many links open the plan now. */
export function DeliverAgain({ planId, live }: { planId: string; live: number }) {
  const router = useRouter();
  const [busy, setBusy] = useState<"mail" | "copy">();
  const [problem, setProblem] = useState<string>();
  const [url, setUrl] = useState<string>();
  const [printing, setPrinting] = useState(false);
  const [revoking, setRevoking] = useState(false);

  async function ask<T>(what: "mail" | "copy", answer: Promise<Result<T>>) {
    setBusy(what);
    setProblem(undefined);
    const result = await askServer(answer);
    setBusy(undefined);
    if (result.ok) return result.value;
    setProblem(result.message);
  }

  async function mail() {
    const queued = await ask("mail", resendPlanAction({ planId }));
    if (queued) toast.success(`A mail to ${queued.to} is queued`);
  }

  async function copy() {
    const link = await ask("copy", copyLinkAction({ planId }));
    if (link) setUrl(link.url);
  }

  const handOver = useEffectEvent(() => {
    if (takeHandOver(planId)) void copy();
  });
  useEffect(() => {
    const soon = setTimeout(() => handOver());
    return () => clearTimeout(soon);
  }, []);

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
          Copy link or show QR
        </Button>
        <Button size="sm" icon={Printer} onClick={() => setPrinting(true)}>
          Print handout
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
      <CopiedLinkDialog
        planId={planId}
        url={url}
        onClose={() => {
          setUrl(undefined);
          // A handout printed from there made a link too.
          router.refresh();
        }}
      />
      {printing && (
        <PrintHandout
          planId={planId}
          hasLinks
          onClose={(linked) => {
            setPrinting(false);
            if (linked) router.refresh();
          }}
        />
      )}
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
