import { Button } from "@medusajs/ui"

export interface AskFirstProps {
  close: () => void
  /** On the button that leaves it. */
  leave: string
  ask: () => void
  asking: boolean
  /** Whether what is chosen can be asked about. */
  ready: boolean
  /** Whether it was told what it comes to: only then can it be done. */
  isTold: boolean
  /** On the button that does it. */
  action: string
  confirm: () => void
  confirming: boolean
}

/** The foot of a drawer whose change is first told, and only then done. */
export function AskFirst({
  close,
  leave,
  ask,
  asking,
  ready,
  isTold,
  action,
  confirm,
  confirming,
}: AskFirstProps) {
  return (
    <>
      <Button size="small" variant="secondary" onClick={close}>
        {leave}
      </Button>
      {isTold ? (
        <Button size="small" onClick={confirm} isLoading={confirming}>
          {action}
        </Button>
      ) : (
        <Button size="small" onClick={ask} disabled={!ready} isLoading={asking}>
          See what it comes to
        </Button>
      )}
    </>
  )
}
