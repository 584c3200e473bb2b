/** Imported before anything else, so that React loads its production build. */
Object.assign(process.env, { NODE_ENV: "production" });
