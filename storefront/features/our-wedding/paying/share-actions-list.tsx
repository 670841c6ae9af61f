import type { Share } from "@kct/contract"
import Link from "next/link"
import { TextField } from "@/components/ui/field"
import { formatMoney } from "@/lib/money"
import { EventForm } from "../event-form"
import { memberPath } from "../members/links"
import { dueField } from "./due-field"
import { giveMoreTime, takeOver } from "./share-actions"

interface Props {
  share: Share
  who: string
  currency: string
}

/** What the couple can do about a member who has not paid. */
export function ShareActions({ share, who, currency }: Props) {
  const { payer, due, actions, deadline } = share
  const fields = { payer }
  return (
    <details className="mt-1">
      <summary className="link-quiet py-2 text-fine">
        What you can do<span className="sr-only"> about the share of {who}</span>
      </summary>
      <div className="grid max-w-xl gap-7 pt-3 pb-4">
        {actions.includes("pay") ? (
          <EventForm action={takeOver} fields={fields} label={`Pay it for ${who}`} look="plain">
            <p className="mb-3 text-fine text-ink-soft">
              {formatMoney(due, currency)} then counts to your share, and {who} is asked for nothing.
            </p>
          </EventForm>
        ) : null}
        {actions.includes("extend") ? (
          <EventForm action={giveMoreTime} fields={fields} label={`Give ${who} more time`} look="plain">
            <div className="mb-3 max-w-60">
              <TextField
                key={deadline}
                name={dueField(payer)}
                label={`${who} may pay until`}
                type="date"
                defaultValue={deadline ?? ""}
                required
              />
            </div>
          </EventForm>
        ) : null}
        {actions.includes("drop") ? (
          <p>
            <Link href={`${memberPath(payer)}?remove`} prefetch={false} className="link py-2">
              Drop {who} from the party
            </Link>
            <span className="block text-fine text-ink-soft">
              You first see what it does to what everybody pays.
            </span>
          </p>
        ) : null}
      </div>
    </details>
  )
}
