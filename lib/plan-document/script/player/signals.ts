import { settingOf } from "../settings/settings";

let audio: AudioContext | undefined;
const isOn = (name: "sound" | "vibration" | "voice") => settingOf(name) === "on";

/** Sound may start only from a person's own key or touch; call it there. */
export function wakeSound(): void {
  if (!isOn("sound") || typeof AudioContext === "undefined") return;
  audio ??= new AudioContext();
  if (audio.state !== "running") audio.resume().catch(() => {});
}

/** A short tone: its height in Hz, how loud (0 to 1) and how long in seconds. */
function tone(height: number, loud: number, seconds: number, delay = 0) {
  if (!isOn("sound") || audio?.state !== "running") return;
  const begins = audio.currentTime + delay;
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.frequency.value = height;
  volume.gain.setValueAtTime(loud, begins);
  volume.gain.exponentialRampToValueAtTime(0.001, begins + seconds);
  source.connect(volume).connect(audio.destination);
  source.start(begins);
  source.stop(begins + seconds);
}

function vibrate(pattern: number | number[]) {
  // Without a touch before it, a browser refuses and says so on its console.
  const mayVibrate = navigator.userActivation?.hasBeenActive ?? true;
  if (isOn("vibration") && mayVibrate) navigator.vibrate?.(pattern);
}

/** Speaks in the page's language, in place of what is being said. */
export function speak(text: string): void {
  if (!isOn("voice") || !("speechSynthesis" in window) || text === "") return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = document.documentElement.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}

export function silence(): void {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
}

/** One of the last seconds, or a repetition. */
export const soundTick = (): void => tone(660, 0.12, 0.09);

/** Half of the time, or enough. */
export const soundMark = (): void => tone(880, 0.2, 0.2);

export function signalWork(): void {
  tone(880, 0.3, 0.15);
  tone(1175, 0.3, 0.3, 0.16);
  vibrate(300);
}

export function signalRest(): void {
  tone(1175, 0.3, 0.15);
  tone(784, 0.3, 0.3, 0.16);
  vibrate([120, 80, 120]);
}

let lock: WakeLockSentinel | null = null;

/** Keeps the screen on while somebody practises, where the device can. */
export function keepAwake(on: boolean): void {
  if (!on) {
    lock?.release().catch(() => {});
    lock = null;
  } else if ((!lock || lock.released) && document.visibilityState === "visible")
    navigator.wakeLock?.request("screen").then(
      (held) => (lock = held),
      // Saving its battery is the device's right.
      () => {},
    );
}
