import { calendarFeed } from "@/features/our-wedding/calendar/feed"

/** A wedding's days, for a calendar that subscribes to them: a program, which has no cookie and follows no page. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/our-calendar/[token]">,
): Promise<Response> {
  return calendarFeed((await params).token, request)
}
