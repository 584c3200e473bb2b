import type { ComponentProps } from "react";
import { SelectInput } from "./field";

type TimeZoneSelectProps = ComponentProps<"select"> & { zones: readonly string[] };

export function TimeZoneSelect({ zones, ...rest }: TimeZoneSelectProps) {
  return (
    <SelectInput {...rest}>
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll("_", " ")}
        </option>
      ))}
    </SelectInput>
  );
}
