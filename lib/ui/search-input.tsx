import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { TextInput } from "./field";

type SearchInputProps = ComponentProps<"input"> & { "aria-label": string; busy?: boolean };

export function SearchInput({ busy, ...rest }: SearchInputProps) {
  return (
    <span className="relative block">
      <Search
        aria-hidden
        size={16}
        className={cn(
          "pointer-events-none absolute inset-y-0 start-3 my-auto text-muted",
          busy && "animate-pulse",
        )}
      />
      <TextInput autoComplete="off" spellCheck={false} {...rest} type="search" className="ps-9" />
    </span>
  );
}
