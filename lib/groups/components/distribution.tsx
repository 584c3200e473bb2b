import { FEW, shareInWords } from "../words";

/** The bands of adherence by tenths: from 80 % on track, from 50 % slipping. */
const fillOf = (bin: number) => (bin >= 8 ? "bg-acceptable" : bin >= 5 ? "bg-caution" : "bg-stop");
const nameOf = (bin: number) => (bin === 9 ? "90 to 100 %" : `${bin * 10} to ${bin * 10 + 9} %`);

/** How running plans are spread over the tenths of adherence: bars, and the same as a table. */
export function Distribution({ bins }: { bins: readonly number[] }) {
  const all = bins.reduce((sum, plans) => sum + plans, 0);
  if (all === 0) return <p className="text-muted">Nothing was due in the last 30 days.</p>;
  if (all < FEW)
    return (
      <p className="text-muted">
        {all === 1 ? "One plan is" : `${all} plans are`} too few to draw.
      </p>
    );
  const most = Math.max(...bins);
  return (
    <figure>
      <div aria-hidden className="flex h-32 items-end gap-1 border-b">
        {bins.map((plans, bin) => (
          <span
            key={nameOf(bin)}
            title={`${nameOf(bin)}: ${plans}`}
            className={`flex-1 rounded-t-sm forced-color-adjust-none ${fillOf(bin)}`}
            style={{ height: `${(plans / most) * 100}%` }}
          />
        ))}
      </div>
      <div aria-hidden className="mt-1.5 flex justify-between text-xs text-muted tabular-nums">
        <span>0 %</span>
        <span>50 %</span>
        <span>100 %</span>
      </div>
      <figcaption className="mt-2 text-muted">
        {all} running plans by their adherence of the last 30 days, in tenths.
      </figcaption>
      <details className="mt-2">
        <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
          Show as a table
        </summary>
        <table className="mt-2 w-full max-w-md">
          <caption className="sr-only">Running plans by their adherence</caption>
          <thead>
            <tr className="text-xs text-muted *:py-1.5 *:text-start *:font-medium">
              <th scope="col">Adherence</th>
              <th scope="col">Plans</th>
              <th scope="col">95 % interval</th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {bins.map((plans, bin) => {
              const words = shareInWords(plans, all)!;
              return (
                <tr key={nameOf(bin)} className="border-t *:py-1.5">
                  <th scope="row" className="text-start font-normal">
                    {nameOf(bin)}
                  </th>
                  <td>{words.share}</td>
                  <td>{words.interval}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
