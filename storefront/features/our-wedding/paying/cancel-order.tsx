import type { ShareStatement } from "@kct/contract"
import { percentWords } from "@/features/builder/tier-words"
import { EventForm } from "../event-form"
import { cancelOrder } from "./share-actions"

/** Out of an order, said twice: the second time with what goes back. */
export function CancelOrder({ statement }: { statement: ShareStatement }) {
  const { version, back_today, charged } = statement
  return (
    <details className="mt-2">
      <summary className="link-quiet py-2">Cancel the order</summary>
      <div className="mt-2 max-w-xl text-base">
        <p className="text-ink-soft">{whatGoesBack(back_today, charged)} It can’t be undone.</p>
        <div className="mt-4">
          <EventForm
            action={cancelOrder}
            fields={{ version: String(version), back_today: String(back_today) }}
            label={charged > 0 ? `Cancel it, ${percentWords(back_today)} back` : "Cancel it"}
            look="plain"
          />
        </div>
      </div>
    </details>
  )
}

function whatGoesBack(percent: number, charged: number): string {
  if (charged === 0) return "No tie is made then, and nobody is charged."
  if (percent === 0) return "No tie is sent then. As late as today nothing of what was paid goes back."
  const all = percent === 100 ? "all" : percentWords(percent)
  return `No tie is sent then, and ${all} of what each has paid goes back to them, the way they paid. Later it may be less.`
}
