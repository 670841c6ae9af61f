import { Button, Container, Heading, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { AdminOrderSwatches } from "../../contract/swatches"
import { formatPrice } from "../lib/format"
import { sentenceOf } from "../lib/sentence"
import { orderSwatchesKey, withdrawCredit } from "./requests"

type Kit = AdminOrderSwatches["kits"][number]

const BADGE = {
  ready: { color: "green", words: "Can be spent" },
  spent: { color: "blue", words: "Spent" },
  withdrawn: { color: "grey", words: "Withdrawn" },
} as const

/** Kit by kit, the cloth to pack and the credit that it earned. */
export function SwatchKits({ orderId, kits }: { orderId: string; kits: Kit[] }) {
  return (
    <Container className="divide-y p-0" role="region" aria-label="Swatch kits">
      <Heading level="h2" className="px-6 py-4">
        Swatch kits
      </Heading>
      {kits.map((kit) => (
        <div key={kit.line_item_id} className="flex flex-col gap-y-3 px-6 py-4">
          <Colors colors={kit.colors} />
          <Credit kit={kit} orderId={orderId} />
        </div>
      ))}
    </Container>
  )
}

function Colors({ colors }: Pick<Kit, "colors">) {
  if (colors === null) return <Text size="small">No colours were chosen: ask the customer.</Text>
  return (
    <ul className="flex flex-col gap-y-1.5">
      {colors.map(({ slug, name, hex }) => (
        <li key={slug} className="flex items-center gap-x-2">
          <span
            aria-hidden
            className="border-ui-border-strong bg-ui-bg-component h-4 w-4 rounded-[4px] border"
            style={hex === null ? undefined : { backgroundColor: hex }}
          />
          <Text size="small">{name}</Text>
        </li>
      ))}
    </ul>
  )
}

function Credit({ kit: { credit, withdrawn_because }, orderId }: { kit: Kit; orderId: string }) {
  const prompt = usePrompt()
  const queries = useQueryClient()
  const withdrawal = useMutation({
    mutationFn: withdrawCredit,
    onSuccess: () => queries.invalidateQueries({ queryKey: orderSwatchesKey(orderId) }),
    onError: (error) => toast.error("The credit was not withdrawn", { description: sentenceOf(error) }),
  })
  if (!credit) return <Text size="small">No credit: nothing was paid for it.</Text>

  async function ask(id: string, code: string): Promise<void> {
    const sure = await prompt({
      title: "Withdraw this credit?",
      description: `${code} can then not be spent any more. Do this when you refund the kit by hand.`,
      confirmText: "Withdraw",
    })
    if (sure) withdrawal.mutate(id)
  }

  const { id, code, amount, currency_code, state } = credit
  return (
    <div className="flex flex-col items-start gap-y-2">
      <div className="flex w-full flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus">
          Credit of {formatPrice(String(amount), currency_code)}
        </Text>
        <StatusBadge color={BADGE[state].color}>{BADGE[state].words}</StatusBadge>
      </div>
      <Text size="small" family="mono" className="text-ui-fg-subtle break-all">
        {code}
      </Text>
      {state === "withdrawn" && withdrawn_because ? (
        <Text size="small" className="text-ui-fg-subtle">
          {withdrawn_because}
        </Text>
      ) : null}
      {state === "ready" ? (
        <Button
          size="small"
          variant="secondary"
          onClick={() => void ask(id, code)}
          isLoading={withdrawal.isPending}
        >
          Withdraw
        </Button>
      ) : null}
    </div>
  )
}
