import type { Health } from "@/lib/patients/health/schema";
import type { ReminderStory } from "./demo-reminders";

/** How a demo patient has been getting on; every number is made up. */
export type Story = {
  givenName: string;
  familyName: string;
  email: string | null;
  dateOfBirth: string;
  clinicalNotes: string;
  therapist: "therapist" | "colleague";
  withTrainer: boolean;
  /** What to mind; nothing is noted without. */
  health?: Health;
  goals?: {
    activity: string;
    /** Days before today, and the score of that day; the oldest first. */
    scores: [daysAgo: number, score: number][];
  }[];
  /** Null: no plan yet. */
  plan: {
    title: string;
    exercises: string[];
    message: string | null;
    /** Days before today on which it was sent; 0 is a draft that is not sent. */
    startedDaysAgo: number;
    weeks: number;
    daysOfWeek: number[] | null;
    daysPerWeek: number | null;
    /** Chance of practising on a day meant for it, at the start and now. */
    practises: [number, number];
    /** Share of the sessions in which something is left out. */
    leavesOut: number;
    skipReason: "pain" | "too-hard" | "no-time" | "unsure-how" | "no-equipment";
    /** Pain before practice, at the start and now, and what practice adds to it. */
    painBefore: [number, number];
    painAdded: [number, number];
    /** Least and most effort; 3 to 6 without. */
    effort?: [number, number];
    /** Whether the last session fires the plan's rules for a step, as it would had it come by the form. */
    proposesStep?: true;
    /** Days at the end on which nothing was logged. */
    silentDays: number;
    comments: string[];
    redFlagLast?: boolean;
    /** From the third week on, the plan's second revision adds this exercise. */
    adds?: string;
    pausedDaysAgo?: number;
    closed?: {
      daysAgo: number;
      reason: "improved" | "worse" | "no-longer-attending";
      note: string;
    };
    bounced?: boolean;
    reminders?: ReminderStory;
  } | null;
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const gentle = ["pelvic-tilt", "cat-cow", "childs-pose", "knee-to-chest"];
const strength = ["bridge", "bird-dog", "dead-bug", "wall-sit"];
const hips = ["piriformis-stretch", "hip-flexor-stretch", "seated-spinal-twist"];

const steady = {
  message: null,
  weeks: 6,
  daysOfWeek: everyDay,
  daysPerWeek: null,
  leavesOut: 0.1,
  skipReason: "no-time",
  painAdded: [0, 0] as [number, number],
  silentDays: 0,
  comments: [] as string[],
} as const;

export const stories: Story[] = [
  {
    givenName: "Amira",
    familyName: "Haddad",
    email: "amira.haddad@patient.test",
    dateOfBirth: "1984-03-12",
    clinicalNotes: "Persistent low back pain after a desk move. No red flags on examination.",
    therapist: "therapist",
    withTrainer: true,
    health: {
      regions: ["low-back"],
      conditions: [],
      precautions: null,
      equipment: ["mat", "chair", "band"],
    },
    goals: [
      {
        activity: "Dig and weed the garden for half an hour",
        scores: [
          [33, 2],
          [19, 4],
          [5, 7],
        ],
      },
      {
        activity: "Sit through a film",
        scores: [
          [33, 3],
          [19, 4],
          [5, 5],
        ],
      },
    ],
    plan: {
      ...steady,
      title: "Back to the garden",
      exercises: [...gentle, "bridge"],
      message: "Start slowly this week. We look at it together next Thursday.",
      startedDaysAgo: 33,
      practises: [0.9, 0.97],
      painBefore: [6, 2],
      painAdded: [-1, -1],
      effort: [1, 3],
      proposesStep: true,
      comments: ["Felt easier today.", "Slept through the night for the first time."],
      adds: "bird-dog",
    },
  },
  {
    givenName: "Ben",
    familyName: "Okafor",
    email: "ben.okafor@patient.test",
    dateOfBirth: "1991-11-02",
    clinicalNotes: "Recurrent episodes, works nights.",
    therapist: "therapist",
    withTrainer: true,
    plan: {
      ...steady,
      title: "Low back, first weeks",
      exercises: [...gentle, "piriformis-stretch"],
      startedDaysAgo: 21,
      practises: [0.8, 0.55],
      leavesOut: 0.3,
      painBefore: [4, 4],
      comments: ["Hard to fit in after a night shift."],
    },
  },
  {
    givenName: "Chloé",
    familyName: "Dubois",
    email: "chloe.dubois@patient.test",
    dateOfBirth: "1976-06-25",
    clinicalNotes: "Runs 20 km a week; wants to return to it.",
    therapist: "colleague",
    withTrainer: true,
    plan: {
      ...steady,
      title: "Return to running",
      exercises: [...strength, "hip-flexor-stretch"],
      startedDaysAgo: 29,
      daysOfWeek: null,
      daysPerWeek: 3,
      weeks: 8,
      practises: [0.5, 0.5],
      painBefore: [5, 2],
      comments: ["Ran five kilometres on Sunday without a twinge."],
      adds: "bent-knee-leg-raise",
    },
  },
  {
    givenName: "Daniel",
    familyName: "Novák",
    email: "daniel.novak@patient.test",
    dateOfBirth: "1968-01-30",
    clinicalNotes: "Lifts at work; fear of bending.",
    therapist: "therapist",
    withTrainer: false,
    plan: {
      ...steady,
      title: "Moving again",
      exercises: ["pelvic-tilt", "cat-cow", "bridge"],
      startedDaysAgo: 17,
      practises: [0.45, 0.25],
      leavesOut: 0.5,
      skipReason: "unsure-how",
      painBefore: [5, 5],
      comments: ["Not sure I do the bridge right."],
      reminders: {
        daysOfWeek: everyDay,
        time: "now",
        nextMorning: false,
        setDaysAgo: 9,
        failedDaysAgo: 2,
      },
    },
  },
  {
    givenName: "Elif",
    familyName: "Yılmaz",
    email: "elif.yilmaz@patient.test",
    dateOfBirth: "1959-09-14",
    clinicalNotes: "Osteopenia. Avoid end-range flexion.",
    therapist: "colleague",
    withTrainer: true,
    health: {
      regions: ["low-back", "hip"],
      conditions: ["osteoporosis"],
      precautions: "Stop before end-range bending forward.",
      equipment: ["mat", "wall", "chair"],
    },
    goals: [{ activity: "Carry the shopping up two floors", scores: [[24, 4]] }],
    plan: {
      ...steady,
      title: "Gentle strength",
      exercises: ["pelvic-tilt", "bridge", "wall-sit", "bird-dog"],
      startedDaysAgo: 24,
      daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
      practises: [0.95, 0.95],
      painBefore: [4, 6],
      painAdded: [0, 1],
      leavesOut: 0.4,
      skipReason: "pain",
      comments: ["Wall sit hurts more than last week."],
    },
  },
  {
    givenName: "Farid",
    familyName: "Rahimi",
    email: "farid.rahimi@bounce.test",
    dateOfBirth: "1999-04-18",
    clinicalNotes: "First episode, student.",
    therapist: "therapist",
    withTrainer: true,
    plan: {
      ...steady,
      title: "First episode of back pain",
      exercises: gentle,
      startedDaysAgo: 19,
      practises: [0.85, 0.8],
      painBefore: [5, 3],
      silentDays: 5,
      bounced: true,
    },
  },
  {
    givenName: "Grace",
    familyName: "Thompson",
    email: "grace.thompson@patient.test",
    dateOfBirth: "1947-12-08",
    clinicalNotes: "Lives alone; uses a stick outdoors.",
    therapist: "therapist",
    withTrainer: true,
    health: {
      regions: ["hip", "knee"],
      conditions: ["falls-risk", "high-blood-pressure"],
      precautions: "Always with a chair within reach.",
      equipment: ["chair", "wall", "stick"],
    },
    goals: [
      {
        activity: "Walk to the shop and back",
        scores: [
          [38, 4],
          [20, 3],
        ],
      },
    ],
    plan: {
      ...steady,
      title: "Steady on your feet",
      exercises: ["pelvic-tilt", "bridge", "wall-sit"],
      startedDaysAgo: 38,
      weeks: 8,
      practises: [0.7, 0.5],
      painBefore: [3, 3],
      silentDays: 18,
    },
  },
  {
    givenName: "Hiroshi",
    familyName: "Tanaka",
    email: "hiroshi.tanaka@patient.test",
    dateOfBirth: "1972-08-21",
    clinicalNotes: "Discharged with full function.",
    therapist: "colleague",
    withTrainer: false,
    plan: {
      ...steady,
      title: "Low back, six weeks",
      exercises: [...gentle, ...strength],
      startedDaysAgo: 47,
      practises: [0.9, 0.85],
      painBefore: [6, 1],
      closed: { daysAgo: 6, reason: "improved", note: "Back at work without limits." },
    },
  },
  {
    givenName: "Isabella",
    familyName: "Rossi-Montgomery-Featherstonehaugh of Lower Wensleydale",
    email: "isabella.rossi@patient.test",
    dateOfBirth: "1988-02-17",
    clinicalNotes: "Hypermobile; stop before end range.",
    therapist: "therapist",
    withTrainer: true,
    plan: {
      ...steady,
      title: "Control before range",
      exercises: [...strength, "pelvic-tilt", "cat-cow"],
      startedDaysAgo: 26,
      daysOfWeek: [1, 3, 5],
      practises: [0.95, 0.95],
      painBefore: [3, 3],
      painAdded: [0, 3],
      comments: ["The dead bug pulls in my back afterwards."],
      reminders: { daysOfWeek: [1, 3, 5], time: "18:30", nextMorning: true, setDaysAgo: 12 },
    },
  },
  {
    givenName: "يوسف",
    familyName: "الخطيب",
    email: "youssef.alkhatib@patient.test",
    dateOfBirth: "1981-07-05",
    clinicalNotes: "On holiday for two weeks.",
    therapist: "therapist",
    withTrainer: false,
    plan: {
      ...steady,
      title: "Sitting less, moving more",
      exercises: hips,
      startedDaysAgo: 22,
      practises: [0.8, 0.8],
      painBefore: [5, 3],
      pausedDaysAgo: 4,
    },
  },
  {
    givenName: "Jakub",
    familyName: "Kowalski",
    email: "jakub.kowalski@patient.test",
    dateOfBirth: "1995-05-29",
    clinicalNotes: "Seen yesterday.",
    therapist: "therapist",
    withTrainer: true,
    plan: {
      ...steady,
      title: "The first week",
      exercises: gentle,
      startedDaysAgo: 1,
      practises: [1, 1],
      painBefore: [5, 5],
    },
  },
  {
    givenName: "Marcus",
    familyName: "Reid",
    email: "marcus.reid@patient.test",
    dateOfBirth: "1963-10-11",
    clinicalNotes: "Leg symptoms under watch.",
    therapist: "colleague",
    withTrainer: true,
    plan: {
      ...steady,
      title: "Easing the leg",
      exercises: ["knee-to-chest", "piriformis-stretch", "pelvic-tilt"],
      startedDaysAgo: 12,
      practises: [0.9, 0.9],
      painBefore: [6, 7],
      painAdded: [0, 1],
      comments: ["My leg feels weaker on the stairs."],
      redFlagLast: true,
    },
  },
  {
    givenName: "Lena",
    familyName: "Björk",
    email: "lena.bjork@patient.test",
    dateOfBirth: "1990-01-19",
    clinicalNotes: "Plan in preparation.",
    therapist: "therapist",
    withTrainer: false,
    plan: {
      ...steady,
      title: "Back strength for rowing",
      exercises: strength,
      startedDaysAgo: 0,
      practises: [0, 0],
      painBefore: [0, 0],
    },
  },
  {
    givenName: "Priya",
    familyName: "Natarajan",
    email: null,
    dateOfBirth: "2001-03-03",
    clinicalNotes: "New referral.",
    therapist: "therapist",
    withTrainer: false,
    plan: null,
  },
];
