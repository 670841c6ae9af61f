export { call, medusa } from "./client"
export { StoreRefusedError, StoreUnavailableError } from "./errors"
export { onceMore } from "./once-more"
export { readPublic, readStore } from "./read"
