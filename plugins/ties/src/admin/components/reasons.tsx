/** The sentences in which a run says what went wrong or was skipped. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className="txt-small text-ui-fg-subtle flex list-disc flex-col gap-y-1 pl-4">
      {[...new Set(reasons)].map((reason) => (
        <li key={reason} className="break-words">
          {reason}
        </li>
      ))}
    </ul>
  )
}
