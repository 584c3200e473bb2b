import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { TextInput } from "./field";

type SearchInputProps = ComponentProps<"input"> & { "aria-label": string };

export function SearchInput(props: SearchInputProps) {
  return (
    <span className="relative block">
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute inset-y-0 start-3 my-auto text-muted"
      />
      <TextInput {...props} type="search" className="ps-9" />
    </span>
  );
}
