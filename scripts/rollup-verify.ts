import { asc } from "drizzle-orm";
import { disconnect, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { provenClinic } from "@/db/tenant";
import { differencesOf } from "@/lib/adherence/verify/data";

// Counts every plan of every clinic from its logs and prints each number of the summaries that the
// screens read which is another one. Changes nothing. Ends with 1 when there is any.

async function main(): Promise<void> {
  const all = await transaction("directory", (tx) =>
    tx.select({ id: clinics.id, name: clinics.name }).from(clinics).orderBy(asc(clinics.id)),
  );
  let verified = 0;
  let differences = 0;
  for (const { id, name } of all) {
    const found = differencesOf(provenClinic(id));
    for (let next = await found.next(); ; next = await found.next()) {
      if (next.done) {
        verified += next.value;
        break;
      }
      differences += 1;
      const { planId, column, kept, counted } = next.value;
      console.log(`${name}, plan ${planId}: ${column} is ${kept}, by the logs ${counted}`);
    }
  }
  console.log(
    `${verified} summaries of ${all.length} clinics recounted from the logs: ${differences === 0 ? "no difference" : `${differences} differences`}.`,
  );
  process.exitCode = differences === 0 ? 0 : 1;
}

try {
  await main();
} finally {
  disconnect();
}
