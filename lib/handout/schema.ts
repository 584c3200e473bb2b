import { z } from "zod";

export const papers = ["a4", "letter"] as const;
export const textSizes = ["normal", "large"] as const;
export const figureChoices = ["two", "none"] as const;

const optionFields = {
  paper: z.enum(papers, "Choose A4 or Letter."),
  text: z.enum(textSizes, "Choose normal or large text."),
  figures: z.enum(figureChoices, "Choose with or without pictures."),
};

/** How a handout is to look on paper. */
export type HandoutOptions = z.output<z.ZodObject<typeof optionFields>>;

export const printSchema = z.object({
  planId: z.uuid("This plan is not known."),
  ...optionFields,
  /** Whether a link is made for it, which it shows as a QR code. */
  withQr: z.boolean(),
});

const fromAddress = z.object({
  paper: optionFields.paper.catch("a4"),
  text: optionFields.text.catch("normal"),
  figures: optionFields.figures.catch("two"),
});

/** The options that an address asks for; what it leaves out or gets wrong is the usual. */
export function optionsOf(query: URLSearchParams): HandoutOptions {
  return fromAddress.parse(Object.fromEntries(query));
}
