import { Badge } from "@/lib/ui/badge";
import { InstantText } from "@/lib/ui/time";
import type { MemberRow } from "../loaders";
import { roleNames } from "../schema";
import { MemberMenu } from "./member-menu";

const cell = "px-4 py-3 align-top sm:px-5";
const head = "px-4 py-2 text-start font-medium sm:px-5";

export function MembersTable({ members, timeZone }: { members: MemberRow[]; timeZone: string }) {
  return (
    <table className="w-full text-start">
      <thead className="hidden text-xs text-muted sm:table-header-group">
        <tr className="border-b">
          <th className={head}>Name</th>
          <th className={head}>Role</th>
          <th className={`${head} hidden md:table-cell`}>Last seen</th>
          <th className={head}>
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {members.map((member) => (
          <tr key={member.userId}>
            <th scope="row" className={`${cell} text-start font-normal`}>
              <span className={member.deactivatedAt ? "text-muted" : "font-medium"}>
                {member.name}
              </span>
              {member.isYou && <span className="text-muted"> (you)</span>}
              {member.qualification && (
                <span className="block text-muted">{member.qualification}</span>
              )}
              <span className="block text-muted [overflow-wrap:anywhere]">{member.email}</span>
              <span className="mt-1.5 flex flex-wrap gap-1.5 sm:hidden">
                <RoleAndState member={member} />
              </span>
            </th>
            <td className={`${cell} hidden sm:table-cell`}>
              <span className="flex flex-wrap gap-1.5">
                <RoleAndState member={member} />
              </span>
            </td>
            <td className={`${cell} hidden text-muted md:table-cell`}>
              {member.lastSeenAt ? (
                <InstantText instant={member.lastSeenAt} timeZone={timeZone} />
              ) : (
                "Never signed in"
              )}
            </td>
            <td className={`${cell} w-px text-end`}>
              <MemberMenu member={member} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RoleAndState({ member }: { member: MemberRow }) {
  return (
    <>
      <Badge tone={member.role === "admin" ? "accent" : "neutral"}>{roleNames[member.role]}</Badge>
      {member.deactivatedAt && <Badge>Deactivated</Badge>}
    </>
  );
}
