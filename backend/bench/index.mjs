import { boot } from "../start/bootstrap/boot.mjs"

// What a benchmark measures, and takes types and rules from, is the plugins as they are built: it is loaded after that.
await boot(import.meta.url, "./prepare.ts")
await boot(import.meta.url, `./${process.argv[2]}.ts`)
