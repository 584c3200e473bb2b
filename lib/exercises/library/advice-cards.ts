import { adviceCardSchema, type AdviceCard } from "../schema";

/** Everyday advice that a therapist can put on a plan (CERT item 10). */
export const adviceCards: readonly AdviceCard[] = [
  {
    slug: "breaks-from-sitting",
    version: 1,
    title: "Take breaks from sitting",
    body: "Get up at least every half hour. Stand, walk a few steps or stretch for a minute. A timer on your phone can remind you.",
  },
  {
    slug: "supportive-seat",
    version: 1,
    title: "Use a seat that supports you",
    body: "Sit well back so that the chair holds your lower back. Keep both feet flat on the floor. A small cushion or a rolled towel in the hollow of your back can help.",
  },
  {
    slug: "lifting",
    version: 1,
    title: "Lift with your legs",
    body: "Stand close to the load with your feet apart. Bend your hips and knees and hold the load near your body. Turn with your feet, not with your back. Ask for help with heavy things.",
  },
  {
    slug: "staying-active",
    version: 1,
    title: "Keep moving through the day",
    body: "Backs like to move. Walk, do light housework and go on with what you can do. Long rest in bed makes a back stiffer and weaker.",
  },
  {
    slug: "healthy-weight",
    version: 1,
    title: "Look after your weight",
    body: "Extra weight gives your back more to carry. Small changes that you can keep up work best. Ask your care team if you would like help.",
  },
  {
    slug: "stress",
    version: 1,
    title: "Make room to unwind",
    body: "Worry and poor sleep can make pain feel stronger. Plan a little time each day for something that calms you, such as slow breathing, music or a walk.",
  },
  {
    slug: "little-and-often",
    version: 1,
    title: "Little and often works best",
    body: "A few calm minutes every day help more than one hard session now and then. If you miss a day, simply go on the next day.",
  },
].map((card) => adviceCardSchema.parse(card));
