import type { TemplateInput } from "../../schema";

export const lowBackProgrammes: readonly TemplateInput[] = [
  {
    slug: "low-back-acute",
    version: 1,
    name: "New low back pain, weeks 1–2",
    purpose:
      "Eases the first days of a sore back with small, comfortable movements and gets you going again. Next: Persistent low back pain 1, or everyday activity alone when the pain has settled.",
    stage: "Acute low back pain without red flags, weeks 1–2",
    weeks: 2,
    daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
    sessionsPerDay: 2,
    items: [
      {
        exercise: "diaphragmatic-breathing",
        dosage: { sets: 1, durationMinSeconds: 120, durationMaxSeconds: 180, side: "none" },
        note: "Start with this. It lets tight back muscles rest.",
      },
      {
        exercise: "pelvic-tilt",
        dosage: {
          sets: 1,
          repsMin: 8,
          repsMax: 10,
          holdMinSeconds: 2,
          holdMaxSeconds: 3,
          side: "none",
        },
        note: "Small and slow. Stay in the part that feels easy.",
      },
      {
        exercise: "lower-trunk-rotation",
        dosage: { sets: 1, repsMin: 10, side: "alternating" },
        note: "Let the knees go only as far as is comfortable.",
      },
      {
        exercise: "knee-to-chest",
        dosage: { sets: 1, repsMin: 3, holdMinSeconds: 10, holdMaxSeconds: 15, side: "each-side" },
      },
      {
        exercise: "cat-cow",
        dosage: { sets: 1, durationMinSeconds: 30, side: "none" },
        note: "Leave this out until you can get down on the floor and up again without trouble.",
      },
      {
        exercise: "brisk-walk",
        dosage: { sets: 1, durationMinSeconds: 300, durationMaxSeconds: 600, side: "none" },
        note: "At your own speed on flat ground. A few short walks count as much as one long one.",
      },
    ],
    advice: ["staying-active", "lifting", "little-and-often"],
  },
  {
    slug: "low-back-persistent-start",
    version: 1,
    name: "Persistent low back pain 1: start",
    purpose:
      "Wakes up the muscles around your back and gets it moving without fear. Next: Persistent low back pain 2, once these feel easy on two days in a row.",
    stage: "Persistent low back pain (over 12 weeks), weeks 1–4",
    weeks: 4,
    daysPerWeek: 5,
    sessionsPerDay: 1,
    items: [
      {
        exercise: "cat-cow",
        dosage: { sets: 2, durationMinSeconds: 30, durationMaxSeconds: 60, side: "none" },
        note: "This is your warm-up.",
      },
      {
        exercise: "pelvic-tilt",
        dosage: {
          sets: 1,
          repsMin: 10,
          repsMax: 15,
          holdMinSeconds: 3,
          holdMaxSeconds: 5,
          side: "none",
        },
      },
      {
        exercise: "bridge",
        dosage: {
          sets: 2,
          repsMin: 8,
          repsMax: 10,
          holdMinSeconds: 3,
          restSeconds: 60,
          side: "none",
        },
      },
      {
        exercise: "dead-bug-legs-only",
        dosage: { sets: 2, repsMin: 10, repsMax: 12, restSeconds: 60, side: "alternating" },
        note: "Keep your back as still as it was at the start.",
      },
      {
        exercise: "bird-dog-legs-only",
        dosage: { sets: 2, repsMin: 10, holdMinSeconds: 2, restSeconds: 60, side: "alternating" },
      },
      {
        exercise: "hip-flexor-stretch",
        dosage: { sets: 2, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
      },
      {
        exercise: "brisk-walk",
        dosage: {
          sets: 1,
          durationMinSeconds: 600,
          durationMaxSeconds: 1200,
          side: "none",
          effortTarget: 3,
        },
        note: "Add two minutes each week.",
      },
    ],
    advice: ["staying-active", "breaks-from-sitting", "stress", "little-and-often"],
  },
  {
    slug: "low-back-persistent-build",
    version: 1,
    name: "Persistent low back pain 2: build",
    purpose:
      "Makes your back, tummy and hips strong enough for lifting, carrying and sport. Next: keep two of these days a week for good, or go back to your own sport or gym.",
    stage: "Persistent low back pain, weeks 5–10",
    weeks: 6,
    daysOfWeek: [1, 3, 5],
    sessionsPerDay: 1,
    items: [
      {
        exercise: "bird-dog",
        dosage: {
          sets: 2,
          repsMin: 10,
          holdMinSeconds: 5,
          restSeconds: 60,
          side: "each-side",
        },
        note: "This is your warm-up too: start slowly.",
      },
      {
        exercise: "dead-bug",
        dosage: { sets: 3, repsMin: 8, repsMax: 10, restSeconds: 60, side: "each-side" },
      },
      {
        exercise: "side-plank-from-knees",
        dosage: {
          sets: 3,
          holdMinSeconds: 10,
          holdMaxSeconds: 30,
          restSeconds: 60,
          side: "each-side",
        },
        note: "Add five seconds when the hold feels easy.",
      },
      {
        exercise: "single-leg-bridge",
        dosage: { sets: 3, repsMin: 6, repsMax: 10, restSeconds: 60, side: "each-side" },
      },
      {
        exercise: "hip-hinge",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 12,
          restSeconds: 60,
          side: "none",
          effortTarget: 5,
        },
        note: "When it is easy, hold a light bag close to your body.",
      },
      {
        exercise: "squat-to-chair",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 12,
          restSeconds: 60,
          side: "none",
          effortTarget: 5,
        },
      },
      {
        exercise: "brisk-walk",
        dosage: {
          sets: 1,
          durationMinSeconds: 1200,
          durationMaxSeconds: 1800,
          side: "none",
          effortTarget: 4,
        },
      },
    ],
    advice: ["lifting", "staying-active", "healthy-weight"],
  },
  {
    slug: "leg-pain-from-the-back-gentle",
    version: 1,
    name: "Leg pain that comes from the back: gentle",
    purpose:
      "Calms sciatica-like leg pain with easy positions and small nerve movements. Next: Persistent low back pain 1, when the leg pain has moved up or gone.",
    stage: "Sciatica-like leg pain, stable, without growing weakness or other red flags",
    weeks: 4,
    daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
    sessionsPerDay: 2,
    items: [
      {
        exercise: "diaphragmatic-breathing",
        dosage: { sets: 1, durationMinSeconds: 120, durationMaxSeconds: 180, side: "none" },
      },
      {
        exercise: "lower-trunk-rotation",
        dosage: { sets: 1, repsMin: 10, side: "alternating" },
        note: "Stay where the leg pain does not grow.",
      },
      {
        exercise: "prone-on-elbows",
        dosage: { sets: 1, repsMin: 3, holdMinSeconds: 20, holdMaxSeconds: 30, side: "none" },
        note: "Go on only if the leg pain gets less or moves up towards your back. Stop if it moves further down the leg.",
      },
      {
        exercise: "sciatic-nerve-slider",
        dosage: { sets: 1, repsMin: 8, repsMax: 10, side: "each-side" },
        note: "Only the sore side. Never into tingling that stays.",
      },
      {
        exercise: "bent-knee-fall-out",
        dosage: { sets: 1, repsMin: 12, repsMax: 16, side: "alternating" },
      },
      {
        exercise: "brisk-walk",
        dosage: { sets: 1, durationMinSeconds: 300, durationMaxSeconds: 600, side: "none" },
        note: "Short walks at an easy speed. Turn back before the leg pain grows.",
      },
    ],
    advice: ["staying-active", "breaks-from-sitting", "little-and-often"],
  },
];
