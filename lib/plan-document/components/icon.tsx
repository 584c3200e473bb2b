const paths = {
  /** Three bands: circle, triangle, square. */
  acceptable: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z",
  caution: "M12 2.5 22.5 21h-21z",
  stop: "M3.5 3.5h17v17h-17z",
} as const;

export function BandShape({ band }: { band: keyof typeof paths }) {
  return (
    <svg className="shape" viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
      <path d={paths[band]} />
    </svg>
  );
}

export function WarningSign() {
  return (
    <svg className="shape" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2 23 21.5H1z" fill="currentColor" />
      <path d="M11 9h2v6.5h-2zM11 17h2v2h-2z" className="cut" />
    </svg>
  );
}
