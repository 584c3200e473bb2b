import { libraryExercises } from "@/lib/exercises/library/library";
import type { Dosage, Exercise } from "@/lib/exercises/schema";

const usage = `Prints the built-in library.

  npm run -s library -- export   every exercise as one JSON array`;

/** The dosage with its units in the names; what does not apply is left out. */
function dosageWithUnits(dosage: Dosage) {
  const range = (min: number | null, max: number | null) =>
    min === null ? undefined : { min, max: max ?? min };
  const { loadValue, loadUnit, loadBand } = dosage;
  return {
    sets: dosage.sets,
    repetitions: range(dosage.repsMin, dosage.repsMax),
    holdSeconds: range(dosage.holdMinSeconds, dosage.holdMaxSeconds),
    durationSeconds: range(dosage.durationMinSeconds, dosage.durationMaxSeconds),
    restSeconds: dosage.restSeconds ?? undefined,
    side: dosage.side,
    load: loadUnit
      ? { value: loadValue ?? undefined, unit: loadUnit, band: loadBand ?? undefined }
      : undefined,
    tempo: dosage.tempo ?? undefined,
    effortTarget: dosage.effortTarget ?? undefined,
  };
}

function exported(exercise: Exercise) {
  const { slug, version, name, otherNames, purpose, regions, targetMuscles } = exercise;
  const { movementType, startPosition, equipment, difficulty, sidedness } = exercise;
  const { steps, cues, commonMistakes, cautions, contraindications, easier, harder } = exercise;
  return {
    slug,
    version,
    name,
    synonyms: otherNames,
    purpose,
    regions,
    targetMuscles,
    movementType,
    position: startPosition,
    equipment,
    difficulty,
    sidedness,
    dosage: dosageWithUnits(exercise.dosage),
    steps,
    cues,
    commonMistakes,
    cautions,
    contraindications,
    neighbours: { easier, harder },
  };
}

if (process.argv[2] === "export") {
  process.stdout.write(`${JSON.stringify(libraryExercises.map(exported), null, 2)}\n`);
} else {
  console.error(usage);
  process.exitCode = 1;
}
