import type { TemplateInput } from "../../schema";
import { ankleProgrammes } from "./ankle";
import { balanceProgrammes } from "./balance";
import { elbowProgrammes } from "./elbow";
import { hipProgrammes } from "./hip";
import { kneeProgrammes } from "./knee";
import { lowBackProgrammes } from "./low-back";
import { neckProgrammes } from "./neck";
import { shoulderProgrammes } from "./shoulder";

/** Ready-made programmes by body region, each naming the step that follows it. */
export const programmeTemplates: readonly TemplateInput[] = [
  ...lowBackProgrammes,
  ...neckProgrammes,
  ...shoulderProgrammes,
  ...elbowProgrammes,
  ...hipProgrammes,
  ...kneeProgrammes,
  ...ankleProgrammes,
  ...balanceProgrammes,
];
