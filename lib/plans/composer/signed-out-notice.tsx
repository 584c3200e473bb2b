import { Alert } from "@/lib/ui/alert";

/** Signed out while composing: nothing is lost, and nothing here has to be loaded again. */
export function SignedOutNotice() {
  return (
    <Alert
      tone="caution"
      title="You are signed out"
      className="mb-4"
      actions={
        <a
          href="/sign-in"
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-8 items-center rounded-md border border-control bg-raised px-3 text-xs font-medium hover:bg-sunken pointer-coarse:min-h-11"
        >
          Sign in in another tab
        </a>
      }
    >
      Go on here. What you type is kept on this computer, and saving goes on by itself once you have
      signed in.
    </Alert>
  );
}
