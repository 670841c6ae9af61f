import type { SyncRun } from "../../contract/sync"
import type { Audience, Page } from "./requests"

const ALL = ["kct-ties"] as const

/** Where each answer is kept in the dashboard's query cache, which every plugin shares: hence the prefix. */
export const keys = {
  all: ALL,
  latestRun: [...ALL, "runs", "latest"] as const,
  lastSuccess: [...ALL, "runs", "last-success"] as const,
  runs: (query: Page & { status?: SyncRun["status"] }) => [...ALL, "runs", "list", query] as const,
  run: (id: string) => [...ALL, "run", id] as const,
  quarantine: (query: Page) => [...ALL, "quarantine", query] as const,
  drift: [...ALL, "drift"] as const,
  productTie: (productId: string) => [...ALL, "product", productId] as const,
  choices: (of: Audience) => [...ALL, "wedding-choices", of] as const,
  regions: [...ALL, "regions"] as const,
  staff: (userId: string) => [...ALL, "staff", userId] as const,
}
