/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser's history of holes is not worth it; figures are SVG.
  images: { unoptimized: true },
  agentRules: false,
  // These load native parts or run outside of the bundle.
  serverExternalPackages: [
    "@node-rs/argon2",
    "esbuild",
    "graphile-worker",
    "nodemailer",
    "pino",
    "postgres",
    "rate-limiter-flexible",
  ],
};

export default config;
