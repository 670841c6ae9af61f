import { boot } from "../start/bootstrap/boot.mjs"

await boot(import.meta.url, "./main.ts")
