export { call, medusa } from "./client"
export { StoreRefusedError, StoreUnavailableError } from "./errors"
export { readStore } from "./read"
