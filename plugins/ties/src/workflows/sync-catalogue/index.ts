/** Keeps Medusa's products in step with the ties service. */
export { CATALOGUE_SYNCED } from "./carry-out"
export { tiesClientOf } from "./client"
export { runToContract } from "./run-to-contract"
export { startSync, type StartedSync, syncCatalogue, type SyncRequest } from "./sync"
