import type { Exercise } from "./schema";

/**
 * The conditions that exercises are left out or changed for, each with the words by which a
 * contraindication or a caution speaks of it. A clinic's own texts are read by the same words, so a
 * therapist who writes "not with osteoporosis" needs no second list.
 */
const conditionPatterns = {
  osteoporosis: ["Osteoporosis", /osteopor|brittle bone|high risk of (a )?fracture/i],
  "spinal-fracture-or-surgery": [
    "Recent spinal fracture or surgery",
    /(spin|vertebra|neck|rib)[a-z ,]*(fracture|surgery)|spinal fusion/i,
  ],
  "extension-sensitive": [
    "Worse on bending back (stenosis, spondylolisthesis)",
    /stenosis|spondylolisthesis|when bending back|on bending back/i,
  ],
  "flexion-sensitive": [
    "Worse on bending forward (disc-related)",
    /disc[- ]related|herniat|prolapse|worse with bending forward/i,
  ],
  "nerve-root-irritation": [
    "Irritated nerve root",
    /nerve root|very irritable (arm|leg) pain|sciatica/i,
  ],
  "unstable-upper-neck": ["Instability of the upper neck", /instability of the upper neck/i],
  "cord-signs": [
    "Signs of spinal cord compression",
    /cord compression|clumsy hands|worsening weakness/i,
  ],
  "hip-replacement": ["Hip replacement", /hip replacement|hip arthroplasty/i],
  "hip-or-pelvis-surgery": [
    "Recent hip or pelvic fracture or surgery",
    /hip (fracture|surgery|operation|flexor injury|abductor repair)|(recent|fresh)[a-z ]*(hip|pelvi|groin)/i,
  ],
  "knee-surgery": [
    "Recent knee surgery or injury",
    /knee replacement|cruciate|meniscus|patellar tendon|kneecap fracture|knee that must not|(quadriceps|hamstring)[a-z ]*(tear|repair|graft)|locking of the knee|knee or hip surgery/i,
  ],
  "ankle-or-foot-injury": [
    "Recent ankle or foot injury",
    /(ankle|foot|toe)[a-z ]*(fracture|sprain|surgery|operation|tendon|repair)|achilles|peroneal|calf/i,
  ],
  "no-full-weight-bearing": [
    "A leg that must not take full weight",
    /must not (take|be loaded)[a-z ]*(weight)?|full weight|lower limb fracture/i,
  ],
  "shoulder-injury-or-surgery": [
    "Recent shoulder injury or surgery",
    /shoulder[a-z ,]*(injury|surgery|dislocation|fracture|repair)|(rotator cuff|subscapularis|front of the shoulder)[a-z ]*repair|repair of the (subscapularis|front of the shoulder)|collarbone|upper arm fracture|fracture of the upper arm/i,
  ],
  "shoulder-instability": [
    "Unstable shoulder",
    /out of joint|slips out|shoulder (that slips|dislocation|instability)/i,
  ],
  "arm-or-hand-injury": [
    "Recent elbow, wrist or hand injury",
    /(wrist|elbow|forearm|finger|biceps|hand)[a-z ,]*(injury|fracture|surgery|repair|rupture|dislocation)/i,
  ],
  "high-blood-pressure": ["High blood pressure", /high blood pressure|hypertens/i],
  "heart-or-lung-disease": [
    "Unstable heart or lung disease",
    /angina|heart failure|heart or lung|breathless|cardiac/i,
  ],
  "deep-vein-thrombosis": ["Suspected thrombosis", /thrombos|blood clot/i],
  dizziness: ["Dizziness or fainting", /dizz|faint|vertigo|low blood pressure/i],
  "falls-risk": ["Falls or poor balance", /\bfalls\b|poor balance|risk of falling/i],
  pregnancy: ["Pregnancy or just after birth", /pregnan|giving birth|after birth|postnatal/i],
  "hernia-or-abdominal-surgery": [
    "Hernia or recent abdominal surgery",
    /hernia|(tummy|belly|abdominal)[a-z ,]*surgery|gap in the tummy/i,
  ],
  "latex-allergy": ["Latex allergy", /latex/i],
} as const satisfies Record<string, readonly [name: string, words: RegExp]>;

export type Condition = keyof typeof conditionPatterns;

export const conditions = Object.keys(conditionPatterns) as [Condition, ...Condition[]];

/** As a clinician reads them, by condition. */
export const conditionNames = Object.fromEntries(
  conditions.map((condition) => [condition, conditionPatterns[condition][0]]),
) as Record<Condition, string>;

function named(lines: readonly string[]): Condition[] {
  return conditions.filter((condition) =>
    lines.some((line) => conditionPatterns[condition][1].test(line)),
  );
}

/**
 * The conditions that an exercise's own words name: `avoid` from its contraindications, `care` from
 * its cautions (without those already in `avoid`).
 */
export function conditionsOf(exercise: Pick<Exercise, "contraindications" | "cautions">): {
  avoid: Condition[];
  care: Condition[];
} {
  const avoid = named(exercise.contraindications);
  return { avoid, care: named(exercise.cautions).filter((one) => !avoid.includes(one)) };
}
