import type { ReactNode } from "react";
import { Page } from "./page";

type MessagePageProps = {
  heading: string;
  back?: { href: string; label: string };
  children: ReactNode;
};

export function MessagePage({ heading, back, children }: MessagePageProps) {
  return (
    <Page title={heading}>
      <h1>{heading}</h1>
      {children}
      {back && (
        <p>
          <a className="button" href={back.href}>
            {back.label}
          </a>
        </p>
      )}
    </Page>
  );
}

/** One page for a malformed, unknown, expired or revoked link, with no hint which it is. */
export function LinkNotFoundPage() {
  return (
    <MessagePage heading="This link does not open a plan">
      <p>Links stop working after some time. A part of it may also have been lost on the way.</p>
      <h2>What you can do</h2>
      <ul>
        <li>Look for the newest mail from your clinic and open the link in it.</li>
        <li>If you copied the link, check that you copied all of it.</li>
        <li>If it still does not open, phone or write to your clinic and ask for a new link.</li>
      </ul>
      <p className="panel stop">
        Do you feel very unwell, or is your pain suddenly much worse? Do not wait for a new link.
        Call your local emergency number.
      </p>
    </MessagePage>
  );
}

export function PlanClosedPage({ token }: { token: string }) {
  return (
    <MessagePage
      heading="This plan has ended"
      back={{ href: `/p/${token}`, label: "Back to your plan" }}
    >
      <p>
        There is nothing more to note, and nothing was saved just now. You can still read your plan.
        If you want to go on, ask your clinic for a new one.
      </p>
    </MessagePage>
  );
}

export function RefusedPage({ token, sentence }: { token: string; sentence: string }) {
  return (
    <MessagePage
      heading="That did not work"
      back={{ href: `/p/${token}/practice`, label: "Open the form again" }}
    >
      <p>{sentence} Nothing was saved.</p>
    </MessagePage>
  );
}

export function PreviewMissingPage() {
  return (
    <MessagePage heading="There is no preview here">
      <p>This plan is not in your clinic, or you are signed out. Go back to your patients.</p>
    </MessagePage>
  );
}

export function FaultPage({ faultId }: { faultId: string }) {
  return (
    <MessagePage heading="Something went wrong on our side">
      <p>
        Please try again in a few minutes. If you sent a form, go back in your browser and send it
        again: it will not be counted twice.
      </p>
      <p>If it stays like this, phone your clinic and tell them this number: {faultId}.</p>
    </MessagePage>
  );
}
