import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession, signInStaff } from "./sign-in";

declare module "next-auth/jwt" {
  interface JWT {
    clinicId?: string;
    sessionId?: string;
  }
}

declare module "next-auth" {
  interface User {
    clinicId: string;
    sessionId: string;
  }
  interface Session {
    claim?: { userId: string; clinicId: string; sessionId: string };
  }
}

/** next-auth carries a signed claim in a cookie; `session.ts` checks it against the database. */
export const authOptions: NextAuthOptions = {
  secret: process.env.AUTH_SECRET,
  session: { strategy: "jwt", maxAge: 12 * 60 * 60 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const forwarded = (request.headers as Record<string, string> | undefined)?.[
          "x-forwarded-for"
        ];
        return signInStaff(
          String(credentials?.email ?? ""),
          String(credentials?.password ?? ""),
          forwarded?.split(",").at(-1)?.trim() ?? "unknown",
        );
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      if (user) Object.assign(token, { clinicId: user.clinicId, sessionId: user.sessionId });
      return token;
    },
    session({ session, token }) {
      const { sub, clinicId, sessionId } = token;
      if (sub && clinicId && sessionId) session.claim = { userId: sub, clinicId, sessionId };
      delete session.user;
      return session;
    },
  },
  events: {
    async signOut({ token }) {
      if (token?.clinicId && token.sessionId)
        await endSession({ clinicId: token.clinicId, sessionId: token.sessionId });
    },
  },
};
