import { Alert } from "@/lib/ui/alert";

type SignedOutNoticeProps = { isOtherPerson: boolean };

/** Signed out while composing: nothing is lost, and nothing here has to be loaded again. */
export function SignedOutNotice({ isOtherPerson }: SignedOutNoticeProps) {
  return (
    <Alert
      tone="caution"
      title={isOtherPerson ? "Somebody else has signed in in this browser" : "You are signed out"}
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
      {isOtherPerson
        ? "What you type here is not saved under their name. It is kept on this computer, and saving goes on by itself once you have signed in again."
        : "Go on here. What you type is kept on this computer, and saving goes on by itself once you have signed in."}
    </Alert>
  );
}
