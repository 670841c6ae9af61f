"use client"

import { Button } from "@/components/ui/button"
import { CopyLink } from "../copy-link"
import { useAnswer } from "../use-answer"
import { webcal } from "./addresses"
import { type LinkAnswer, makeLink } from "./link-actions"

interface Props {
  scope: "member" | "viewer" | "calendar"
  /** Id of whose it is, where it is a member's. */
  member?: string
  /** On the button. */
  label: string
  /** What the link is called, for who can't see it. */
  name: string
}

const IDLE: LinkAnswer = { status: "idle" }
const LOST: LinkAnswer = {
  status: "refused",
  message: "No connection, so no link was made. Please try again.",
}

/** Makes a link and shows it, to be copied or held before a camera: once, since it is kept nowhere. */
export function LinkForm({ scope, member, label, name }: Props) {
  const { answer, pending, form } = useAnswer(makeLink, IDLE, () => LOST)
  return (
    <div>
      <form {...form}>
        <input type="hidden" name="scope" value={scope} />
        {member ? <input type="hidden" name="member" value={member} /> : null}
        <Button type="submit" look="plain" disabled={pending} className="w-full sm:w-auto">
          {pending ? "One moment…" : answer.status === "made" ? "Make another one" : label}
        </Button>
        <p role="alert" className="mt-3 text-alert empty:hidden">
          {answer.status === "refused" ? answer.message : null}
        </p>
      </form>
      <div role="status">
        {answer.status === "made" ? (
          <div className="mt-5 max-w-2xl bg-linen p-5">
            <p>This is shown once. Copy it, or have it read off the screen.</p>
            <CopyLink link={answer.url} name={name} />
            {scope === "calendar" ? (
              <p className="mt-3">
                <a href={webcal(answer.url)} className="link py-2">
                  Open it in my calendar
                </a>
              </p>
            ) : null}
            {answer.qr ? (
              // oxlint-disable-next-line next/no-img-element
              <img
                src={`data:image/svg+xml;utf8,${encodeURIComponent(answer.qr)}`}
                alt={`${name}, as a QR code`}
                className="mt-5 size-48 bg-paper"
              />
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  )
}
