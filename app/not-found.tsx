import type { Metadata } from "next";
import { NotHere } from "./_not-here";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main>
      <NotHere />
    </main>
  );
}
