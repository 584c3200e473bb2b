import { encodeQR } from "qr";
import { cn } from "./cn";

type QrCodeProps = {
  text: string;
  /** What a screen reader says instead. */
  label?: string;
  className?: string;
};

/** A QR code as one path: dark on light in every theme, because readers need it so. */
export function QrCode({ text, label = "QR code of the address", className }: QrCodeProps) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      className={cn("block aspect-square rounded-md", className)}
    >
      <path fill="#fff" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
