import type { Messages } from "../schema";

export const de: Messages = {};
