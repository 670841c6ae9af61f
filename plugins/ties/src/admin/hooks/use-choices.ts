import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query"
import type { WeddingChoices } from "../../contract/pricing-rules"
import { keys } from "../lib/query-keys"
import { type Audience, readChoices } from "../lib/requests"

/** What rules and parties can be made of; those of before stay while others are read. */
export function useChoices(of: Audience = {}, enabled = true): UseQueryResult<WeddingChoices> {
  return useQuery({
    queryKey: keys.choices(of),
    queryFn: () => readChoices(of),
    placeholderData: keepPreviousData,
    enabled,
  })
}
