import type { Messages } from "../schema";

export const fr: Messages = {};
