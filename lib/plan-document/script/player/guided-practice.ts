import type { SkipReason } from "@/lib/practice/schema";
import type { FigureCues } from "../../player/figure-cues";
import { type PackedRoutine, unpackRoutine } from "../../player/packed-routine";
import type { Routine } from "../../player/routine";
import type { Step } from "../../player/steps";
import { mayMove } from "../settings/settings";
import { answersOf } from "./answers";
import { clockFace } from "./clock";
import { figureTime } from "./figure-time";
import { MovingFigure } from "./moving-figure";
import { Panel } from "./panel";
import {
  back,
  begin,
  elapsed,
  end,
  isOver,
  next,
  pause,
  type Progress,
  resume,
  secondsLeft,
  skip,
  tick,
} from "./progress";
import { forgetSession, keepSession, keptOf } from "./session";
import {
  keepAwake,
  signalRest,
  signalWork,
  silence,
  soundMark,
  soundTick,
  speak,
  wakeSound,
} from "./signals";

/** How often the clock is looked at where the page is not drawn, in milliseconds. */
const LOOK_MS = 500;

/**
 * `<guided-practice>`: one exercise after the other with its timers, over a plain list of exercises.
 * The state is `Progress` and pure functions of it; this shows it and passes on what a person does.
 */
export class GuidedPractice extends HTMLElement {
  #routine!: Routine;
  #panel!: Panel;
  #figure!: MovingFigure;
  #exercises: HTMLElement[] = [];
  #progress: Progress | null = null;
  /** What was last seen of the step in hand: its clock in seconds. */
  #seen = 0;
  #drawing = 0;
  /** Since when the movement is shown before an exercise begins, in milliseconds of the wall clock. */
  #showsSince: number | null = null;

  connectedCallback() {
    const template = this.querySelector("template");
    if (!template || this.#routine) return;
    this.#routine = unpackRoutine(JSON.parse(this.dataset.routine!) as PackedRoutine);
    if (this.#routine.steps.length === 0) return;
    this.#panel = new Panel(template);
    this.#figure = new MovingFigure(this.#panel.part("figure"));
    this.#exercises = [...this.querySelectorAll<HTMLElement>(".exercise")];
    for (const element of this.children) (element as HTMLElement).hidden = true;
    this.prepend(this.#panel.root);
    this.#listen();
    this.#open();
  }

  /** At the beginning, where it was left a moment ago, or with the question which of both. */
  #open() {
    const now = Date.now();
    const found = keptOf(this.#routine, now);
    const kept = found && !isOver(found.progress, this.#routine.steps) ? found : null;
    const going = kept && kept.progress.since !== null;
    const after = kept && tick(kept.progress, this.#routine.steps, now, false);
    if (going && after?.since !== null && after) return this.#set(after);
    this.#panel.show("interrupted", kept !== null);
    this.#panel.show("begin", kept === null);
    this.#panel.turnTo("intro", false);
    this.#kept = after;
  }
  #kept: Progress | null = null;

  #listen() {
    this.#panel.root.addEventListener("click", ({ target }) => {
      const button = (target as Element).closest<HTMLElement>("[data-act]");
      if (button) this.#act(button.dataset.act!, button.dataset.why as SkipReason | undefined);
    });
    document.addEventListener("keydown", (event) => {
      const own = "a,button,input,select,textarea,summary,video,audio,label";
      if (event.code !== "Space" || event.repeat || (event.target as Element).closest(own)) return;
      if (!this.#progress || isOver(this.#progress, this.#routine.steps)) return;
      event.preventDefault();
      this.#act("main");
    });
    document.addEventListener("visibilitychange", () => {
      // The device lets the screen go when the page is left.
      if (this.#progress && this.#progress.since !== null) keepAwake(true);
      this.#look();
    });
    setInterval(() => this.#look(), LOOK_MS);
  }

  #act(what: string, why?: SkipReason) {
    const { steps } = this.#routine;
    const now = Date.now();
    wakeSound();
    const progress = this.#progress;
    if (what === "begin" || what === "anew") {
      forgetSession();
      return this.#set(begin(now));
    }
    if (what === "continue" && this.#kept) return this.#set(resumed(this.#kept, steps, now));
    if (!progress) return;
    switch (what) {
      case "main":
        if (steps[progress.at]?.kind === "ready") return this.#set(next(progress, steps, now));
        if (progress.since === null) return this.#set(resume(progress, now));
        this.#panel.say(this.#routine.words.say.paused);
        silence();
        return this.#set(pause(progress, now));
      case "move":
        this.#showsSince = this.#showsSince === null ? now : null;
        return this.#draw();
      case "next":
        return this.#set(next(progress, steps, now));
      case "back":
        return this.#set(back(progress, steps, now));
      case "skip":
        return why && this.#set(skip(progress, steps, why, now));
      case "stop":
        return this.#set(end(progress, "pain", now));
      case "finish":
        return this.#set(end(progress, "early", now));
      case "go-on":
        return this.#set({ ...progress, ended: null });
    }
  }

  /** Looks at the wall clock, and draws again where something moves. */
  #look() {
    const progress = this.#progress;
    if (!progress) return;
    const { steps } = this.#routine;
    const after = tick(progress, steps, Date.now(), document.hidden);
    if (after === progress) this.#draw();
    else this.#set(after);
  }

  #set(progress: Progress) {
    const { steps, items } = this.#routine;
    const before = this.#progress;
    const came = before?.at !== progress.at || before.ended !== progress.ended;
    this.#progress = progress;
    keepSession(this.#routine, progress, {
      ...answersOf(progress, steps, items),
      ...this.#painBefore(),
    });
    const over = isOver(progress, steps);
    keepAwake(!over && progress.since !== null);
    if (over) this.#close(progress, came);
    else {
      if (came) this.#enter(progress, before);
      this.#draw();
    }
  }

  /** The pain before practice is asked once, where it begins; it stays with what is kept. */
  #painBefore(): Record<string, string> {
    const chosen = this.#panel.root.querySelector<HTMLInputElement>("[name=before]:checked");
    if (chosen?.value) return { before: chosen.value };
    const kept = keptOf(this.#routine, Date.now())?.answers.before;
    return kept ? { before: kept } : {};
  }

  /** Shows, says and sounds what begins. */
  #enter(progress: Progress, before: Progress | null) {
    const { steps, items } = this.#routine;
    const step = steps[progress.at]!;
    const item = items[step.item]!;
    const wasHere = before && steps[before.at]?.item === step.item && before.ended === null;
    const panel = this.#panel;
    this.#seen = elapsed(progress, Date.now()) / 1000;
    this.#showsSince = null;
    panel.write("place", item.place);
    panel.write("name", item.name);
    panel.part("name").lang = item.language;
    panel.write("label", step.label);
    panel.write("goal", step.goal);
    panel.root.dataset.kind = step.kind;
    (panel.part("skip") as HTMLDetailsElement).open = false;
    const exercise = this.#exercises[step.item];
    const still = exercise?.querySelector(".figure svg") ?? null;
    if (exercise && !wasHere) panel.part("how").replaceChildren(exercise);
    panel.part("back").ariaDisabled = String(progress.at === 0);
    panel.show("figure", item.cues !== null);
    panel.show("move", false);
    this.#figure.show(still, this.#pictureOf(step.item), step.side === "left");
    const following = this.#pictureOf(step.item + 1);
    // On a poor line it comes while this one is practised; the browser keeps it.
    if (following && !wasHere) fetch(following).catch(() => {});
    panel.turnTo("play", false);
    if (!wasHere) panel.focusHeading();
    panel.say(step.say || item.place);
    if (progress.since === null) return;
    if (step.kind === "work") signalWork();
    else if (step.kind === "rest") signalRest();
    speak(step.say);
  }

  /** Where the moving picture of an exercise is; null where there is none. */
  #pictureOf(index: number): string | null {
    const item = this.#routine.items[index];
    return item?.cues ? `${this.dataset.figures}/${item.id}?moving` : null;
  }

  #close(progress: Progress, came: boolean) {
    const { words } = this.#routine;
    const panel = this.#panel;
    panel.show("well-done", progress.ended === null);
    panel.show("early", progress.ended === "early");
    panel.turnTo(progress.ended === "pain" ? "stopped" : "over");
    if (!came || progress.ended === "pain") return silence();
    panel.say(words.say.over);
    speak(words.say.over);
    signalRest();
  }

  #draw() {
    const progress = this.#progress;
    const { steps, items, words } = this.#routine;
    const step = progress && steps[progress.at];
    if (!step || progress.ended) return;
    const now = Date.now();
    const seconds = elapsed(progress, now) / 1000;
    const runs = progress.since !== null;
    const waits = step.kind === "ready";
    const panel = this.#panel;
    const face = clockFace(step, seconds);
    panel.show("clock", !waits);
    panel.write("number", face.number);
    panel.write("phase", words.phase[runs ? face.phase : "paused"]);
    panel.write("holding", runs && face.holding ? String(face.holding) : "");
    panel.part("ring").style.strokeDashoffset = String(100 - Math.round(face.share * 1000) / 10);
    panel.show("when-ready", waits);
    panel.show("when-running", !waits && runs);
    panel.show("when-paused", !waits && !runs);
    const left = Math.ceil(secondsLeft(progress, steps, now) / 60);
    panel.write("left", words.left[Math.min(left, words.left.length - 1)] ?? "");
    panel.part("bar").style.inlineSize = `${(100 * progress.at) / steps.length}%`;
    this.#signal(this.#seen, seconds);
    this.#seen = seconds;
    const { cues } = items[step.item]!;
    if (cues) this.#move(cues, step, waits ? this.#shownFor(now) : seconds);
    cancelAnimationFrame(this.#drawing);
    if ((runs || this.#showsSince !== null) && !document.hidden)
      this.#drawing = requestAnimationFrame(() => this.#look());
  }

  #move(cues: FigureCues, step: Step, seconds: number | null) {
    const moves = mayMove();
    this.#panel.root.toggleAttribute("data-still", !moves);
    this.#panel.show("move", step.kind === "ready" && moves);
    this.#panel.show("when-still", this.#showsSince === null);
    this.#panel.show("when-moving", this.#showsSince !== null);
    if (!moves) this.#figure.showPositions();
    else if (seconds === null) this.#figure.stand();
    else this.#figure.moveTo(figureTime(cues, step, seconds));
  }

  /** Seconds since the person asked to see the movement before they begin; null when they did not. */
  #shownFor(now: number): number | null {
    return this.#showsSince === null ? null : (now - this.#showsSince) / 1000;
  }

  /** Sounds and words for what was passed between two looks at the clock. */
  #signal(from: number, to: number) {
    const step = this.#routine.steps[this.#progress!.at]!;
    const { say } = this.#routine.words;
    const passed = (mark: number) => mark > 0 && from < mark && to >= mark;
    if (this.#progress!.since === null || to <= from) return;
    const was = clockFace(step, from);
    const is = clockFace(step, to);
    if (step.kind === "work" && is.repetition > was.repetition) {
      soundTick();
      speak(is.number);
    }
    if (!is.repetition && is.left < was.left && is.left <= 3 && is.left > 0) {
      soundTick();
      speak(String(is.left));
    }
    const half = step.kind === "work" && !step.enough && step.seconds >= 20 ? step.seconds / 2 : 0;
    const mark = passed(step.enough) ? say.enough : passed(half) ? say.half : "";
    if (mark === "") return;
    soundMark();
    this.#panel.say(mark);
    if (!is.repetition) speak(mark);
  }
}

/** Goes on where it was left; a page that waits for the person goes on waiting. */
function resumed(progress: Progress, steps: Routine["steps"], now: number): Progress {
  const going = { ...progress, ended: null, touched: now };
  return steps[going.at]?.kind === "ready" ? going : resume(going, now);
}
