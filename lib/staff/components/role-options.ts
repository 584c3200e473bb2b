import { roleDuties, roleNames, roles } from "../schema";

/** The roles as a choice, each with what it may do. */
export const roleOptions = roles.map((role) => ({
  value: role,
  label: roleNames[role],
  hint: roleDuties[role],
}));
