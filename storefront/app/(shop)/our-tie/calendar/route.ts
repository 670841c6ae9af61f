import { calendarOfOurTie } from "@/features/our-tie/calendar"

export const GET = (): Promise<Response> => calendarOfOurTie()
