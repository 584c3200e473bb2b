import type { Messages } from "../schema";

export const ar: Messages = {};
