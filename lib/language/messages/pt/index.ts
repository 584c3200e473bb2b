import type { Messages } from "../schema";

export const pt: Messages = {};
