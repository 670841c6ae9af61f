/** Begins the line in which the seed tells `npm start` why the first sync did not succeed. */
export const SYNC_PROBLEM = "sync-problem: "
