/** @type {import("next").NextConfig} As the product's, but for what this one route does not have. */
const config = {
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ["postgres"],
};

export default config;
