import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { Logo } from "@/lib/ui/logo";
import { SignInForm } from "./_components/sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ welcome?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  if (await currentActor()) redirect("/today");
  const { welcome } = await searchParams;
  return (
    <>
      <Logo className="size-10" />
      <h1 className="mt-5 text-xl font-semibold">Sign in to Routinely</h1>
      <p className="mt-1 text-muted">
        For the staff of a clinic. Patients use the link in their mail.
      </p>
      <SignInForm demo={env().DEMO_MODE} welcome={welcome !== undefined} />
    </>
  );
}
