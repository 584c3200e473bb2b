"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/lib/ui/ask-server";
import { findSamePatientsAction } from "../actions";
import type { Likeness, ParsedRow } from "../schema";

/** Of which rows the clinic has a record, asked anew whenever they are read otherwise. */
export function useLikenesses(parsed: readonly ParsedRow[]) {
  const [answer, setAnswer] = useState<{
    of: readonly ParsedRow[];
    likenesses?: Map<number, Likeness>;
    problem?: string;
  }>();
  useEffect(() => {
    let isLate = false;
    const people = parsed.map(
      ({ row, patient: { givenName, familyName, dateOfBirth, email } }) => ({
        row,
        givenName,
        familyName,
        dateOfBirth,
        email,
      }),
    );
    void askServer(findSamePatientsAction({ people })).then((result) => {
      if (isLate) return;
      setAnswer(
        result.ok
          ? {
              of: parsed,
              likenesses: new Map(result.value.map(({ row, likeness }) => [row, likeness])),
            }
          : { of: parsed, problem: result.message },
      );
    });
    return () => {
      isLate = true;
    };
  }, [parsed]);
  return answer?.of === parsed ? answer : { likenesses: undefined, problem: undefined };
}
