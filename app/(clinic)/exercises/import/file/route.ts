import { receiveFile } from "@/lib/exercises/import/receive-file";

/** Imports the file that is sent here; the preview on the import page made sure that it can be. */
export const POST = receiveFile;
