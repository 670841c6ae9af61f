/** Keeps Medusa's products in step with the ties service. */
export { CATALOGUE_SYNCED } from "./carry-out"
export { readListed } from "./read/service"
export { runToContract } from "./run-to-contract"
export { startSync, type StartedSync, syncCatalogue, type SyncRequest } from "./sync"
