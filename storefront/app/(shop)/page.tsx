import { HomePage } from "@/features/home/home-page"

export const ensureStatic = "navigation"

export default HomePage
