/** How a worker's connections are called in `pg_stat_activity`; by it the web sees that one lives. */
export const WORKER_NAME = "routinely-worker";
