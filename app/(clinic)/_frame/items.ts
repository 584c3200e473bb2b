import {
  BookOpenText,
  BellRing,
  CalendarCheck2,
  ChartNoAxesColumn,
  LayoutList,
  type LucideIcon,
  Settings2,
  UsersRound,
} from "lucide-react";
import type { StaffRole } from "@/lib/auth/session";

export type FrameItem = {
  href: string;
  label: string;
  icon: LucideIcon;
  roles: readonly StaffRole[];
  /** Other addresses that belong to it. */
  also?: readonly string[];
  /** Found in the person's menu instead, where the bar is narrow. */
  notOnPhone?: true;
  /** What is counted beside its name. */
  counts?: "alerts" | "messages";
};

const everybody: readonly StaffRole[] = ["therapist", "trainer", "admin"];
const prescribers: readonly StaffRole[] = ["therapist", "admin"];

export const frameItems: readonly FrameItem[] = [
  { href: "/today", label: "Today", icon: CalendarCheck2, roles: everybody, counts: "messages" },
  { href: "/alerts", label: "Alerts", icon: BellRing, roles: everybody, counts: "alerts" },
  { href: "/patients", label: "Patients", icon: UsersRound, roles: prescribers, also: ["/plans"] },
  { href: "/exercises", label: "Library", icon: BookOpenText, roles: everybody },
  { href: "/templates", label: "Templates", icon: LayoutList, roles: prescribers },
  { href: "/adherence", label: "Adherence", icon: ChartNoAxesColumn, roles: everybody },
  {
    href: "/settings/staff",
    label: "Settings",
    icon: Settings2,
    roles: ["admin"],
    also: ["/settings"],
    notOnPhone: true,
  },
];
