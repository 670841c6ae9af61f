import type { Fault, Faults } from "./faults"
import type { Post } from "./post"
import { json, type Route } from "./serve"

/** By which a journey, which is another process, tells a stand-in what to get wrong. */
export function controlRoutes({
  faults,
  post,
  state,
}: {
  faults: Faults
  post: Post
  state: () => unknown
}): Route[] {
  return [
    ["GET", "/__control/state", () => json(200, state())],
    ["GET", "/__control/events", () => json(200, post.told)],
    [
      "POST",
      "/__control/faults",
      ({ body }) => {
        const { on, fault, times } = JSON.parse(body) as { on: string; fault: Fault; times?: number }
        faults.arm(on, fault, times)
        return json(200, {})
      },
    ],
    [
      "POST",
      "/__control/webhooks",
      ({ body }) => {
        const { target, held } = JSON.parse(body) as { target?: string | null; held?: boolean }
        if (target !== undefined) post.target = target
        if (held !== undefined) post.isHeld = held
        return json(200, {})
      },
    ],
    [
      "POST",
      "/__control/deliver",
      async ({ body }) => {
        const { id, times = 1 } = JSON.parse(body) as { id: string; times?: number }
        const event = post.told.find((one) => one.id === id)
        if (!event) return json(404, {})
        const statuses = await Promise.all(Array.from({ length: times }, () => post.send(event)))
        return json(200, { statuses })
      },
    ],
  ]
}
