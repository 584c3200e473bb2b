"use client";

import { useState } from "react";
import { toast } from "sonner";
import type { StaffRole } from "@/lib/auth/session";
import { Alert } from "@/lib/ui/alert";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { RadioCards } from "@/lib/ui/field";
import { changeRoleAction } from "../actions";
import type { MemberRow } from "../loaders";
import { roleNames } from "../schema";
import { roleOptions } from "./role-options";

type RoleDialogProps = { member: MemberRow; open: boolean; onClose: () => void };

export function RoleDialog({ member, open, onClose }: RoleDialogProps) {
  const [role, setRole] = useState<StaffRole>(member.role);
  const { userId, name, isLastAdmin, isYou } = member;

  async function save() {
    if (role === member.role) return;
    const result = await changeRoleAction({ userId, role });
    if (!result.ok) return result.message;
    toast.success(`${name} is now ${roleNames[role].toLowerCase()}.`);
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={() => {
        setRole(member.role);
        onClose();
      }}
      title={`Change the role of ${name}`}
      description="The new role holds from their next page on."
      confirm="Save role"
      onConfirm={save}
    >
      <RadioCards
        legend={<span className="sr-only">Role</span>}
        name={`role-${userId}`}
        options={roleOptions}
        selected={role}
        onChange={(event) => setRole(event.target.value as StaffRole)}
      />
      {isYou && role !== "admin" && !isLastAdmin && (
        <Alert tone="caution">You will no longer see Settings.</Alert>
      )}
    </ConfirmDialog>
  );
}
