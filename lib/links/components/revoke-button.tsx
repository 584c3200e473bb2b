"use client";

import { Ban } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { revokeLinkAction } from "../actions";

type RevokeButtonProps = {
  linkId: string;
  /** What is revoked: "Plan mailed to …". */
  delivery: string;
  /** No other link of the plan works. */
  last: boolean;
};

export function RevokeButton({ linkId, delivery, last }: RevokeButtonProps) {
  const [open, setOpen] = useState(false);

  async function revoke() {
    const result = await revokeLinkAction({ linkId });
    if (!result.ok) return result.message;
    toast.success("The link is revoked");
  }

  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        icon={Ban}
        aria-label={`Revoke the link: ${delivery}`}
        onClick={() => setOpen(true)}
      >
        Revoke
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Revoke this link?"
        description={
          <>
            <p className="wrap-anywhere">
              {delivery}: its link stops working at once, for whoever has it. A revoked link cannot
              be brought back; you can always make a new one.
            </p>
            <p className="mt-2">
              {last
                ? "It is the only link that works now. The patient cannot open the plan or log practice until you send a new one."
                : "Other links to this plan go on working."}{" "}
              What was logged so far is kept.
            </p>
          </>
        }
        confirm="Revoke link"
        cancel="Keep it"
        danger
        onConfirm={revoke}
      />
    </>
  );
}
