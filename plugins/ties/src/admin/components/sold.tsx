import { Skeleton } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { WeddingChoices } from "../../contract/pricing-rules"
import { Problem } from "./problem"

/** What is made of what the shop sells, once that is known. */
export function Sold({
  choices,
  children,
}: {
  choices: UseQueryResult<WeddingChoices>
  children: (choices: WeddingChoices) => ReactNode
}) {
  return (
    <>
      {choices.error && (
        <Problem
          title="What the shop sells could not be read"
          error={choices.error}
          retry={() => void choices.refetch()}
          retrying={choices.isFetching}
        />
      )}
      {choices.isPending && !choices.error && <Skeleton className="h-64" />}
      {choices.data && children(choices.data)}
    </>
  )
}
