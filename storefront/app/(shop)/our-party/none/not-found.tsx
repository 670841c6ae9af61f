export { NoLink as default } from "@/features/link-pages/no-link"
