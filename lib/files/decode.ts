import { failure, type Result, success } from "@/lib/result";

export type Encoding = "UTF-8" | "UTF-8 with BOM" | "UTF-16" | "Latin-1 (Windows-1252)";

export type Decoded = { text: string; encoding: Encoding };

/** First bytes of files that are often taken for a table, with what to do instead. */
const otherKinds: readonly (readonly [start: readonly number[], at: number, sentence: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    0,
    "This is an Excel workbook or a zip file. Save the sheet as “CSV UTF-8” and choose that file.",
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    0,
    "This is an old Excel or Word file. Save the sheet as “CSV UTF-8” and choose that file.",
  ],
  [[0x25, 0x50, 0x44, 0x46], 0, "This is a PDF. Choose a JSON or CSV file."],
  [[0x1f, 0x8b], 0, "This file is compressed. Unpack it and choose the JSON or CSV file in it."],
  [[0x89, 0x50, 0x4e, 0x47], 0, "This is a picture. Choose a JSON or CSV file."],
  [[0xff, 0xd8, 0xff], 0, "This is a picture. Choose a JSON or CSV file."],
  [[0x52, 0x49, 0x46, 0x46], 0, "This is a picture or a video. Choose a JSON or CSV file."],
  [[0x66, 0x74, 0x79, 0x70], 4, "This is a video. Choose a JSON or CSV file."],
];

const NOT_TEXT = "This is not a text file. Choose a JSON or CSV file.";

/**
 * The text of a file, whatever it was saved as: UTF-8 with or without a byte order mark, UTF-16 with
 * one, else Windows-1252, of which Latin-1 is a part. A UTF-8 file that was cut inside a letter is
 * still UTF-8.
 * @returns EMPTY or NOT_TEXT with what to do.
 */
export function decode(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length === 0) return failure("EMPTY", "The file is empty.");
  for (const [start, at, sentence] of otherKinds)
    if (start.every((byte, index) => bytes[at + index] === byte))
      return failure("NOT_TEXT", sentence);
  const decoded = textOf(bytes);
  if (decoded.text.includes("\0")) return failure("NOT_TEXT", NOT_TEXT);
  if (decoded.text.trim() === "") return failure("EMPTY", "The file is empty.");
  if (decoded.text.trimStart().startsWith("<"))
    return failure("NOT_TEXT", "This is a web page, an SVG or XML. Choose a JSON or CSV file.");
  return success(decoded);
}

function textOf(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return as("utf-16le", "UTF-16", bytes);
  if (first === 0xfe && second === 0xff) return as("utf-16be", "UTF-16", bytes);
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    // `stream` keeps back a letter that the file was cut in, instead of failing.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return { text, encoding: marked ? "UTF-8 with BOM" : "UTF-8" };
  } catch {
    return as("windows-1252", "Latin-1 (Windows-1252)", bytes);
  }
}

/** The decoder takes a byte order mark away. */
function as(label: string, encoding: Encoding, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(label).decode(bytes), encoding };
}
