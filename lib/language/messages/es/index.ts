import type { Messages } from "../schema";

export const es: Messages = {};
