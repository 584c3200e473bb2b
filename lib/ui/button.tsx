import { LoaderCircle, type LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ComponentProps, MouseEvent } from "react";
import { cn } from "./cn";

type Look = {
  variant?: "primary" | "secondary" | "ghost" | "danger";
  size?: "md" | "sm";
  icon?: LucideIcon;
};

const variants = {
  primary: "border-transparent bg-accent text-accent-ink hover:bg-accent-strong",
  secondary: "border-control bg-raised text-ink hover:border-muted hover:bg-sunken",
  ghost: "border-transparent text-ink hover:bg-sunken",
  danger: "border-transparent bg-stop text-accent-ink hover:bg-stop-strong",
};

const sizes = {
  md: "min-h-9 gap-2 px-3.5 py-1.5 pointer-coarse:min-h-11",
  sm: "min-h-7 gap-1.5 px-2.5 py-0.5 text-xs pointer-coarse:min-h-9",
};

function look({ variant = "secondary", size = "md" }: Look, className?: string) {
  return cn(
    "inline-flex items-center justify-center rounded-md border text-sm font-medium transition-colors",
    "aria-disabled:opacity-60 disabled:opacity-60",
    variants[variant],
    sizes[size],
    className,
  );
}

const iconSize = (size: Look["size"]) => (size === "sm" ? 14 : 16);

// `aria-disabled` instead of `disabled`: the focus stays on the button while the work goes on.
const refuse = (event: MouseEvent) => event.preventDefault();

type ButtonProps = ComponentProps<"button"> & Look & { busy?: boolean };

export function Button({
  variant,
  size,
  icon: Icon,
  busy,
  className,
  children,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  const Shown = busy ? LoaderCircle : Icon;
  return (
    <button
      type={type}
      className={look({ variant, size }, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? refuse : onClick}
      {...rest}
    >
      {Shown && (
        <Shown
          aria-hidden
          size={iconSize(size)}
          className={cn("shrink-0", busy && "animate-spin")}
        />
      )}
      {children}
    </button>
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & Look;

export function ButtonLink({
  variant,
  size,
  icon: Icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link className={look({ variant, size }, className)} {...rest}>
      {Icon && <Icon aria-hidden size={iconSize(size)} className="shrink-0" />}
      {children}
    </Link>
  );
}
