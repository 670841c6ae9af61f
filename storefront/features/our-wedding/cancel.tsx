import { EventForm } from "./event-form"
import { cancelWedding } from "./wedding-actions"

/** Out of it, said twice: the second time with what it means. */
export function Cancel({ version }: { version: number }) {
  return (
    <details className="mt-2">
      <summary className="link-quiet py-2">Cancel this request</summary>
      <div className="mt-2 max-w-xl text-base">
        <p className="text-ink-soft">
          We then stop working on it and the price that you were given ends. Nothing has been charged, and
          your party stays on this page, so that you can begin again from it.
        </p>
        <EventForm
          action={cancelWedding}
          fields={{ version: String(version) }}
          label="Yes, cancel it"
          look="plain"
        >
          <label htmlFor="reason" className="mb-1.5 mt-4 block text-fine text-ink-soft">
            What made you change your mind? (optional)
          </label>
          <textarea
            id="reason"
            name="reason"
            rows={2}
            maxLength={500}
            className="mb-4 block w-full border border-line-strong bg-paper px-3.5 py-2.5 text-[1rem]"
          />
        </EventForm>
      </div>
    </details>
  )
}
