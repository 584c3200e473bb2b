import { describeRecent, type RecentMark } from "@/lib/adherence/recent";
import { cn } from "@/lib/ui/cn";

const STEP = 5;
const HEIGHT = 18;

// Height says it as well as colour: whole, half, a stub, a line on the ground.
const bars: Record<RecentMark, { top: number; height: number; look: string }> = {
  d: { top: 1, height: 16, look: "fill-acceptable" },
  p: { top: 8, height: 9, look: "fill-caution" },
  m: { top: 13, height: 4, look: "fill-stop" },
  o: { top: 13, height: 4, look: "fill-none stroke-muted" },
  x: { top: 1, height: 16, look: "fill-none stroke-acceptable" },
  "-": { top: 16, height: 1, look: "fill-line" },
};

/** The last 14 days as bars, in words for who does not see them. */
export function RecentDays({ marks }: { marks: RecentMark[] }) {
  const words = describeRecent(marks);
  return (
    <svg
      role="img"
      aria-label={words}
      width={marks.length * STEP}
      height={HEIGHT}
      viewBox={`0 0 ${marks.length * STEP} ${HEIGHT}`}
      className="block forced-color-adjust-none"
    >
      <title>{words}</title>
      {marks.map((mark, index) => {
        const { top, height, look } = bars[mark];
        const hollow = look.startsWith("fill-none");
        return (
          <rect
            // The days of one row never change places.
            // oxlint-disable-next-line no-array-index-key
            key={index}
            x={index * STEP + (hollow ? 1 : 0.5)}
            y={top + (hollow ? 0.5 : 0)}
            width={hollow ? 3 : 4}
            height={height - (hollow ? 1 : 0)}
            rx={1}
            className={cn(look)}
          />
        );
      })}
    </svg>
  );
}
