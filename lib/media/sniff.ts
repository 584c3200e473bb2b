import { fileTypeFromBuffer } from "file-type";

/** How much of a file's beginning tells what it is. */
export const SNIFF_BYTES = 64 * 1024;

export type Sniffed =
  | { is: "image" }
  /** A QuickTime recording holds the same streams as an MP4 and is kept as one. */
  | { is: "video"; container: "mp4" | "webm" }
  /** Not to be kept: what it looks like, with its article, what to do where there is something,
   * and whether it is a picture or video all the same. */
  | { is: "other"; looksLike: string; advice?: string; isPictured?: boolean };

const videos: Record<string, "mp4" | "webm"> = {
  "video/mp4": "mp4",
  "video/x-m4v": "mp4",
  "video/quicktime": "mp4",
  "video/webm": "webm",
};

const asPicture = "Save it as a JPEG or PNG picture.";
const asVideo = "Export it as an MP4 video.";
const asShortVideo = "Use a still picture, or a short MP4 or WebM video.";

const others: Record<string, { looksLike: string; advice?: string }> = {
  "application/pdf": { looksLike: "a PDF", advice: "Save its page as a picture." },
  "image/gif": { looksLike: "a GIF", advice: asShortVideo },
  "image/apng": { looksLike: "an animated PNG", advice: asShortVideo },
  "image/heic": { looksLike: "a HEIC photograph", advice: asPicture },
  "image/heif": { looksLike: "a HEIF photograph", advice: asPicture },
  "image/avif": { looksLike: "an AVIF picture", advice: asPicture },
  "image/tiff": { looksLike: "a TIFF picture", advice: asPicture },
  "image/bmp": { looksLike: "a BMP picture", advice: asPicture },
  "image/x-icon": { looksLike: "an icon", advice: asPicture },
  "image/vnd.adobe.photoshop": { looksLike: "a Photoshop file", advice: asPicture },
  "video/matroska": { looksLike: "a Matroska video", advice: asVideo },
  "video/x-matroska": { looksLike: "a Matroska video", advice: asVideo },
  "video/vnd.avi": { looksLike: "an AVI video", advice: asVideo },
  "video/3gpp": { looksLike: "a 3GP video", advice: asVideo },
  "video/mpeg": { looksLike: "an MPEG video", advice: asVideo },
  "application/zip": { looksLike: "a ZIP archive" },
  "application/x-msdownload": { looksLike: "a Windows program" },
  "application/x-elf": { looksLike: "a program" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    looksLike: "a Word document",
  },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": {
    looksLike: "a PowerPoint presentation",
    advice: "Save the slide as a picture.",
  },
};

const drawing = {
  is: "other",
  looksLike: "an SVG drawing",
  isPictured: true,
  advice: "An SVG can hold script that would run in a browser. Save it as a PNG.",
} as const;

/** What a file is by its first bytes (up to `SNIFF_BYTES`), whatever its name or sender says. */
export async function sniff(head: Uint8Array): Promise<Sniffed> {
  if (head.byteLength === 0) return { is: "other", looksLike: "an empty file" };
  // The mark of UTF-16 reads as the beginning of an MP3, too.
  if (isUtf16(head)) return sniffText(head);
  const found = await fileTypeFromBuffer(head);
  // Types come with parameters at times ("…; codecs=…").
  const mime = found?.mime.split(";")[0];
  if (!found || !mime || mime === "application/xml") return sniffText(head);
  if (mime === "image/png" || mime === "image/jpeg" || mime === "image/webp")
    return { is: "image" };
  const container = videos[mime];
  if (container) return { is: "video", container };
  const known = others[mime];
  if (known) return { is: "other", ...known, isPictured: /^(image|video)\//.test(mime) };
  if (mime.startsWith("audio/")) return { is: "other", looksLike: "a sound recording" };
  return { is: "other", looksLike: `a file of the type ${found.ext.toUpperCase()}` };
}

function sniffText(head: Uint8Array): Sniffed {
  const encoding = isUtf16(head) ? (head[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const text = new TextDecoder(encoding).decode(head.subarray(0, 4096));
  if (/<svg[\s>]/i.test(text)) return drawing;
  if (/^\s*<(!doctype html|html|head|body|script)\b/i.test(text))
    return { is: "other", looksLike: "a web page" };
  if (/^\s*<\?xml\b/i.test(text)) return { is: "other", looksLike: "an XML file" };
  // oxlint-disable-next-line no-control-regex -- these are what text does not hold
  if (!/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text.slice(0, -4)))
    return { is: "other", looksLike: "plain text" };
  return { is: "other", looksLike: "something else, or damaged at its beginning" };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
