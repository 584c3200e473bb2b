import type { Page } from "@playwright/test";
import sharp from "sharp";
import { latestMailTo } from "./support/mail";
import { prescribePlan } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

/** The browser's own console line of a file that a test expects to be refused. */
const refusedFile = /Failed to load resource.*(413|415|422)/;
const words = "Lying on the back, the hips rise and sink.";

/** From the library to an own exercise's form, with all but its picture filled in. */
async function newExercise(page: Page, name: string) {
  await page.goto("/exercises");
  await page.getByRole("link", { name: "New exercise" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("group", { name: "Body regions" }).getByText("Low back").click();
  await page.getByLabel("Step 1", { exact: true }).fill("Lift the hips.");
  await page.getByRole("radio", { name: /^Upload it/ }).check();
}

/** As a person would: the button opens the browser's own chooser. */
async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a picture or video" }).click();
  await (await chooser).setFiles(file);
}

/** Saves the exercise and ends on its page. */
async function keep(page: Page, name: string) {
  await page.getByLabel("What the body does in it").fill(words);
  await page.getByRole("button", { name: "Add to the library" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Sends a plan of one own exercise. @returns the link in its mail. */
async function sendPlanOf(page: Page, name: string): Promise<string> {
  const email = `own-media-${Date.now()}@patient.test`;
  await prescribePlan(page, { email, exercises: [name] });
  return (await latestMailTo(page.request, email)).link;
}

const loaded = (page: Page) =>
  page
    .getByRole("img", { name: words })
    .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);

test("a clinic's own picture goes from the form to the patient, and a lying file does not", async ({
  page,
  freshPage,
  faults,
}) => {
  faults.allow(refusedFile);
  await signIn(page, "therapist");
  const name = `Own bridge ${Date.now()}`;
  await newExercise(page, name);
  const refusal = page.getByRole("group", { name: "Picture or video" }).getByRole("alert");

  await choose(page, {
    name: "bridge.png",
    mimeType: "image/png",
    buffer: Buffer.from("%PDF-1.7\n1 0 obj"),
  });
  await expect(refusal).toContainText("bridge.png is not a picture: it looks like a PDF.");
  await choose(page, {
    name: "bridge.svg",
    mimeType: "image/svg+xml",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
  });
  await expect(refusal).toContainText("An SVG can hold script");
  await choose(page, {
    name: "all.mp4",
    mimeType: "video/mp4",
    buffer: Buffer.alloc(31 * 1024 * 1024),
  });
  await expect(refusal).toContainText("all.mp4 has 31 MB; a video may have 30 MB");

  const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: "teal" } });
  await choose(page, {
    name: "bridge.png",
    mimeType: "image/png",
    buffer: await picture.png().toBuffer(),
  });
  await expect(refusal).toBeHidden();
  await keep(page, name);
  await expect.poll(() => loaded(page)).toBe(true);

  const link = await sendPlanOf(page, name);
  const mine = await freshPage();
  await mine.goto(link);
  await mine.getByRole("img", { name: words }).scrollIntoViewIfNeeded();
  await expect.poll(() => loaded(mine)).toBe(true);
});

test("a clinic's own video gets a still, and plays on the patient's page", async ({
  page,
  freshPage,
}) => {
  await signIn(page, "therapist");
  const name = `Own squat ${Date.now()}`;
  await newExercise(page, name);
  const buffer = Buffer.from(await page.evaluate(recordClip), "base64");
  await choose(page, { name: "squat.webm", mimeType: "video/webm", buffer });
  await expect(page.getByLabel("What the body does in it")).toBeVisible();
  await keep(page, name);
  await expect(page.getByLabel(words)).toHaveAttribute("poster", /\/exercises\/media\//);

  const mine = await freshPage();
  await mine.goto(await sendPlanOf(page, name));
  const video = mine.getByLabel(words);
  await expect(video).toHaveAttribute("poster", /^\/p\/.*\/media\//);
  await video.evaluate((element: HTMLVideoElement) => element.play());
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(0);
});

/** In the browser: a second of a moving square, as a WebM. */
async function recordClip(): Promise<string> {
  const canvas = document.createElement("canvas");
  canvas.width = 160;
  canvas.height = 120;
  const context = canvas.getContext("2d")!;
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
  const parts: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
  const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve));
  recorder.start();
  for (let frame = 0; frame < 60; frame++) {
    context.fillStyle = "white";
    context.fillRect(0, 0, 160, 120);
    context.fillStyle = "teal";
    context.fillRect(frame, 40, 40, 40);
    await new Promise(requestAnimationFrame);
  }
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}
