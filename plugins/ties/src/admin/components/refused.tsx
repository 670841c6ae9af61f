import { Alert, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { Reasons } from "./reasons"
import { refusalOf } from "../lib/refusal"

/** Why the server did not do what was asked for; the keyboard comes here when it is told. */
export function Refused({ title, error }: { title: string; error: unknown }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [error])
  return (
    <div ref={place} role="alert" tabIndex={-1} className="w-full outline-none">
      <Alert variant="error">
        <div className="flex flex-col gap-y-1">
          <Text size="small" leading="compact" weight="plus">
            {title}
          </Text>
          <Reasons reasons={refusalOf(error).reasons} />
        </div>
      </Alert>
    </div>
  )
}
