import { describe, expect, it } from "vitest";
import { notKept, tidyName } from "./refusals";
import { sniff } from "./sniff";
import { aClip, aPicture, noise } from "./testing/files";

const text = (words: string) => new TextEncoder().encode(words);
const saidOf = async (name: string, head: Uint8Array) => {
  const sniffed = await sniff(head);
  return sniffed.is === "other" ? notKept(name, sniffed).message : sniffed.is;
};

describe("what a file is", () => {
  it.each(["png", "jpeg", "webp"] as const)("is found in the bytes of a %s", async (format) => {
    expect(await sniff(await aPicture(format))).toEqual({ is: "image" });
  });

  it.each(["mp4", "webm"] as const)("is found in the bytes of an %s", async (container) => {
    expect(await sniff(await aClip(container))).toEqual({ is: "video", container });
  });

  it("is a video, to be kept as MP4, for a phone's QuickTime recording", async () => {
    const head = Buffer.from("00000014667479707174202000000000717420200000000877696465", "hex");
    expect(await sniff(head)).toEqual({ is: "video", container: "mp4" });
  });
});

describe("a file that is not what its name says", () => {
  it.each([
    [
      "bridge.png",
      text("%PDF-1.7\n1 0 obj"),
      /^bridge.png is not a picture: it looks like a PDF\./,
    ],
    ["squat.mp4", text("<!doctype html><title>x"), /^squat.mp4 is not a video: .* a web page\./],
    ["notes.txt", text("Ten slow rounds.\n"), /neither a picture nor a video: .* plain text\./],
    ["plank.jpg", new Uint8Array(0), /it looks like an empty file\./],
    ["run.webp", Buffer.from("MZ\u0090\u0000", "latin1"), /^run.webp is not a picture: /],
    ["noise.png", noise(2000, 7), /^noise.png is not a picture: /],
    [
      "clip.gif",
      text("GIF89a\u0001\u0000\u0001\u0000"),
      /^clip.gif is a GIF, which cannot be kept/,
    ],
  ])("%s gets a sentence with what it is", async (name, head, sentence) => {
    expect(await saidOf(name, head)).toMatch(sentence);
  });
});

describe("an SVG", () => {
  const drawings = {
    plain: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    "with script": "<svg><script>alert(1)</script></svg>",
    "after a declaration": '\uFEFF<?xml version="1.0"?>\n<!-- drawn -->\n<svg viewBox="0 0 1 1">',
    "with an entity": '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc">]><svg>',
  };
  it.each(Object.entries(drawings))("%s is refused with the reason", async (_, drawing) => {
    expect(await saidOf("bridge.png", text(drawing))).toBe(
      "bridge.png is an SVG drawing, which cannot be kept. An SVG can hold script that would run in a browser. Save it as a PNG.",
    );
  });

  it("in UTF-16 is one, too", async () => {
    expect(await saidOf("a.svg", Buffer.from("\uFEFF<svg><g/></svg>", "utf16le"))).toMatch(/SVG/);
  });
});

describe("a name in a sentence", () => {
  it.each([
    ["C:\\fakepath\\bridge.png", "bridge.png"],
    ["../../etc/passwd", "passwd"],
    ["a\u202Egnp.exe\n", "agnp.exe"],
    ["  ", "This file"],
    [`${"a".repeat(300)}.png`, `${"a".repeat(40)}…${"a".repeat(11)}.png`],
  ])("%j becomes %j", (name, tidy) => {
    expect(tidyName(name)).toBe(tidy);
  });
});
