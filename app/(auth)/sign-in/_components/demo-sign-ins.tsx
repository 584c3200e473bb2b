const demo = [
  { email: "therapist@demo.test", role: "Therapist" },
  { email: "trainer@demo.test", role: "Trainer" },
  { email: "admin@demo.test", role: "Admin" },
];

export function DemoSignIns({ onChoose }: { onChoose: (email: string) => void }) {
  return (
    <section aria-labelledby="demo-sign-ins" className="mt-8 rounded-lg border bg-raised p-4">
      <h2 id="demo-sign-ins" className="font-semibold">
        This is a demo clinic
      </h2>
      <p className="mt-0.5 text-xs text-muted">
        Choose who you are. The password is the one printed where Routinely was started.
      </p>
      <ul className="mt-3 flex flex-col gap-1.5">
        {demo.map(({ email, role }) => (
          <li key={email}>
            <button
              type="button"
              onClick={() => onChoose(email)}
              className="flex w-full flex-wrap items-baseline justify-between gap-x-3 rounded-md border px-3 py-2 text-start transition-colors hover:bg-sunken"
            >
              <span className="font-medium">{role}</span>
              <span className="text-xs text-muted">{email}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
