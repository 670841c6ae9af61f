import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import type { WeddingChoices } from "../../../contract/pricing-rules"
import { useChoices } from "../../hooks/use-choices"
import { useSettled } from "../../hooks/use-settled"
import type { PricedParty } from "../../lib/outcome-words"
import { exampleParty, type PartyDraft, readParty } from "../../lib/party-draft"
import { askWhatIf, ruleKeys } from "../requests"
import type { Trial } from "../use-trial"

const TYPING_MS = 350

export interface WhatIf {
  /** Undefined until what there is to choose from is known. */
  party: PartyDraft | undefined
  change: (part: Partial<PartyDraft>) => void
  /** The example again. */
  restart: () => void
  choices: UseQueryResult<WeddingChoices>
  answer: UseQueryResult<PricedParty>
  /** Whether what is shown is of a party, or of changes, that are no longer on screen. */
  old: boolean
  /** Whether what is typed can be asked about. */
  readable: boolean
}

/** A party, and what the store says of it as soon as nothing has been typed for a moment. */
export function useWhatIf({ changes }: Trial): WhatIf {
  const [typed, type] = useState<PartyDraft | null>(null)
  const choices = useChoices(typed ? { region_id: typed.region_id } : {})
  const party = typed ?? (choices.data && exampleParty(choices.data))
  const read = party ? readParty(party) : null
  const written = JSON.stringify(read && { party: read, rules: changes.map(({ rule }) => rule) })
  const settled = useSettled(written, TYPING_MS)
  const asked = useMemo(() => JSON.parse(settled), [settled])
  const answer = useQuery({
    queryKey: ruleKeys.whatIf(asked),
    queryFn: async () => ({ party: asked.party, ...(await askWhatIf(asked)) }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
  })
  return {
    party,
    change: (part) => party && type({ ...party, ...part }),
    restart: () => type(null),
    choices,
    answer,
    old: written !== settled || answer.isPlaceholderData,
    readable: read !== null,
  }
}
