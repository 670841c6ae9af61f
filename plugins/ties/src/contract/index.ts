/** Schemas and types of every store and admin route of the plugin: all that shop and desk know of the server. */
export * from "./catalogue"
export * from "./ready"
export * from "./sync"
