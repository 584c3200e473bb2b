"use client";

import { Ellipsis, GraduationCap, UserCheck, UserRoundCog, UserX } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { Menu, type MenuItem } from "@/lib/ui/menu";
import { deactivateMemberAction, reactivateMemberAction } from "../actions";
import type { MemberRow } from "../loaders";
import { QualificationDialog } from "./qualification-dialog";
import { RoleDialog } from "./role-dialog";

export function MemberMenu({ member }: { member: MemberRow }) {
  const [open, setOpen] = useState<"role" | "qualification" | "deactivate" | "reactivate" | null>(
    null,
  );
  const { userId, name } = member;
  const close = () => setOpen(null);
  const deactivate: MenuItem = {
    label: "Deactivate…",
    icon: UserX,
    danger: true,
    onSelect: () => setOpen("deactivate"),
  };
  const items: MenuItem[] = member.deactivatedAt
    ? [{ label: "Reactivate…", icon: UserCheck, onSelect: () => setOpen("reactivate") }]
    : [
        { label: "Change role…", icon: UserRoundCog, onSelect: () => setOpen("role") },
        {
          label: "Qualification…",
          icon: GraduationCap,
          onSelect: () => setOpen("qualification"),
        },
        ...(member.canDeactivate ? [deactivate] : []),
      ];
  return (
    <>
      <Menu
        trigger={
          <Button variant="ghost" size="sm" icon={Ellipsis} aria-label={`Actions for ${name}`} />
        }
        items={items}
      />
      <RoleDialog member={member} open={open === "role"} onClose={close} />
      {open === "qualification" && <QualificationDialog member={member} onClose={close} />}
      <ConfirmDialog
        open={open === "deactivate"}
        onOpenChange={close}
        danger
        title={`Deactivate ${name}?`}
        description={`${name} is signed out everywhere at once and cannot sign in to this clinic. What they did stays under their name; their patients stay assigned to them. You can reactivate them later.`}
        confirm="Deactivate"
        onConfirm={async () => {
          const result = await deactivateMemberAction({ userId });
          if (!result.ok) return result.message;
          toast.success(`${name} is deactivated and signed out.`);
        }}
      />
      <ConfirmDialog
        open={open === "reactivate"}
        onOpenChange={close}
        title={`Reactivate ${name}?`}
        description={`${name} can sign in again with the password and the role they had.`}
        confirm="Reactivate"
        onConfirm={async () => {
          const result = await reactivateMemberAction({ userId });
          if (!result.ok) return result.message;
          toast.success(`${name} can sign in again.`);
        }}
      />
    </>
  );
}
