/** A share with its 95 % interval under it; a dash for nothing to share. */
export function Share({
  of,
  none,
}: {
  of: { share: string; interval: string } | null;
  /** Said to who does not see the dash. */
  none: string;
}) {
  if (!of)
    return (
      <span className="text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">{none}</span>
      </span>
    );
  return (
    <>
      <span className="block whitespace-nowrap tabular-nums">{of.share}</span>
      <span className="block text-xs whitespace-nowrap text-muted tabular-nums">{of.interval}</span>
    </>
  );
}
