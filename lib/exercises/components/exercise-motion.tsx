"use client";

import { Pause, Play } from "lucide-react";
import { useState } from "react";
import { Button } from "@/lib/ui/button";

type ExerciseMotionProps = { still: string; moving: string; alt: string };

/** The movement to play and to pause; still until asked, because some people must not see motion. */
export function ExerciseMotion({ still, moving, alt }: ExerciseMotionProps) {
  const [isPlaying, setPlaying] = useState(false);
  return (
    <div className="relative overflow-hidden rounded-lg border bg-sunken">
      {/* A drawing of our own; there is nothing to optimise. */}
      {/* oxlint-disable-next-line next/no-img-element */}
      <img
        src={isPlaying ? moving : still}
        alt={alt}
        className="mx-auto block aspect-3/2 max-h-96 w-full"
      />
      <Button
        size="sm"
        icon={isPlaying ? Pause : Play}
        onClick={() => setPlaying(!isPlaying)}
        className="absolute end-3 bottom-3"
      >
        {isPlaying ? "Pause" : "Play"}
      </Button>
    </div>
  );
}
