import { boot } from "./bootstrap/boot.mjs"

await boot(import.meta.url, "./main.ts")
