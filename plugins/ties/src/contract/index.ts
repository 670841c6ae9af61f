/** Schemas and types of every store and admin route of the plugin: all that shop and desk know of the server. */
export * from "./bundles"
export * from "./catalogue"
export * from "./colour-help"
export * from "./pricing-rules"
export * from "./ready"
export * from "./swatches"
export * from "./sync"
