import { Button, Copy, Text, usePrompt } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { Section } from "../components/section"
import { makeLink } from "../lib/desk-requests"
import { formatMoment } from "../lib/format"
import { sentenceOf } from "../lib/sentence"

/** The couple's own way to its wedding: made anew where the old one is lost or in wrong hands. */
export function LinkSection({ weddingId }: { weddingId: string }) {
  const prompt = usePrompt()
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => makeLink(weddingId) })

  async function ask(): Promise<void> {
    const sure = await prompt({
      title: "Make a new link?",
      description:
        "The links that the couple has stop working at once. The new one is shown here once: copy it.",
      confirmText: "Make a new link",
      variant: "confirmation",
    })
    if (sure) mutate()
  }

  return (
    <Section title="Link of the couple">
      <div className="flex flex-col items-start gap-y-3 px-6 py-4" aria-live="polite">
        <Text size="small" className="text-ui-fg-subtle">
          Whoever has it sees this wedding, accepts the quote and pays, without an account. It is kept
          nowhere, so it can’t be shown again.
        </Text>
        {data && (
          <div className="flex w-full flex-col gap-y-1">
            <div className="bg-ui-bg-component flex w-full items-center justify-between gap-x-2 rounded-md border px-3 py-2">
              <Text size="small" family="mono" className="min-w-0 break-all">
                {data.url ?? data.token}
              </Text>
              <Copy content={data.url ?? data.token} aria-label="Copy the link" />
            </div>
            <Text size="small" className="text-ui-fg-subtle">
              Works until {formatMoment(data.expires_at)}.
              {data.url === null &&
                " This is the key alone, since the plugin was not told the shop’s address: it belongs behind /our-wedding/ there."}
            </Text>
          </div>
        )}
        {error && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {sentenceOf(error)}
          </Text>
        )}
        <Button size="small" variant="secondary" onClick={() => void ask()} isLoading={isPending}>
          Make a new link
        </Button>
      </div>
    </Section>
  )
}
