export { NoWedding as default } from "@/features/our-wedding/no-wedding"
