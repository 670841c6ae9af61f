import { CheckCircleSolid } from "@medusajs/icons"
import { Badge, Button, clx } from "@medusajs/ui"
import type { PackingBag, PackingLine } from "../../../contract/fulfilment"
import { tiePicture } from "../../lib/tie-picture"

export interface BagActions {
  /** Packs this bag alone from now on; null: whichever wants a tie. */
  choose: (bag: string | null) => void
  takeOut: (bag: PackingBag, line: PackingLine) => void
  miss: (bag: PackingBag, line: PackingLine, quantity: number) => void
}

export interface BagCardProps extends BagActions {
  bag: PackingBag
  chosen: boolean
  /** The last tie went here. */
  touched: boolean
}

/** The bag of one member: what belongs into it, and what of it is in. */
export function BagCard({ bag, chosen, touched, choose, takeOut, miss }: BagCardProps) {
  const who = bag.name ?? bag.role_name
  return (
    <li
      className={clx(
        "bg-ui-bg-base flex flex-col rounded-lg border",
        chosen && "border-ui-border-interactive shadow-borders-interactive-with-active",
        touched && !chosen && "border-ui-tag-green-border bg-ui-tag-green-bg",
      )}
      aria-label={`Bag of ${who}`}
    >
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => choose(chosen ? null : bag.key)}
        className="focus-visible:shadow-borders-focus flex min-h-11 items-center justify-between gap-x-2 rounded-t-lg px-4 py-2 text-left outline-none"
      >
        <span className="min-w-0">
          <span className="txt-compact-medium-plus text-ui-fg-base break-words">{who}</span>
          {bag.name && (
            <span className="txt-compact-small text-ui-fg-subtle">, {bag.role_name.toLowerCase()}</span>
          )}
        </span>
        {bag.complete ? (
          <span className="text-ui-tag-green-text txt-compact-small-plus flex shrink-0 items-center gap-x-1">
            <CheckCircleSolid aria-hidden /> Complete
          </span>
        ) : (
          chosen && (
            <Badge size="2xsmall" color="blue">
              Packing
            </Badge>
          )
        )}
      </button>
      <ul className="divide-y border-t">
        {bag.lines.map((line) => (
          <Line
            key={line.line_id}
            line={line}
            who={who}
            takeOut={() => takeOut(bag, line)}
            miss={(quantity) => miss(bag, line, quantity)}
          />
        ))}
      </ul>
    </li>
  )
}

interface LineProps {
  line: PackingLine
  who: string
  takeOut: () => void
  miss: (quantity: number) => void
}

function Line({ line, who, takeOut, miss }: LineProps) {
  const { color, style, quantity, left, missing, packed, fulfilled, shipped, surplus, bin } = line
  const what = `${color.name}, ${style.name}`
  const canTakeOut = packed > fulfilled
  return (
    <li className="flex items-center gap-x-3 px-4 py-2">
      <img
        src={tiePicture(style, color.hex, 36)}
        alt=""
        width={36}
        height={45}
        className={clx("shrink-0", left === quantity && "opacity-40")}
      />
      <span className="flex min-w-0 flex-1 flex-col gap-y-0.5">
        <span className="txt-compact-small text-ui-fg-base break-words">{what}</span>
        <span className="txt-compact-xsmall text-ui-fg-subtle">{stateWords(line)}</span>
        {left > 0 && bin && <span className="txt-compact-xsmall text-ui-fg-subtle font-mono">Bin {bin}</span>}
        {surplus > 0 && (
          <span className="txt-compact-xsmall-plus text-ui-tag-red-text">
            {surplus === 1 ? "One is" : `${surplus} are`} not wanted any more: take out
          </span>
        )}
      </span>
      <span className="flex shrink-0 flex-col items-end gap-y-1">
        {canTakeOut && (
          <Button
            size="small"
            variant="transparent"
            onClick={takeOut}
            aria-label={`Take ${what} out of the bag of ${who}`}
          >
            Take out
          </Button>
        )}
        {left > missing && shipped < quantity && (
          <Button
            size="small"
            variant="transparent"
            onClick={() => miss(left)}
            aria-label={`Nobody can find ${what} for ${who}`}
          >
            Missing
          </Button>
        )}
        {missing > 0 && (
          <Button
            size="small"
            variant="transparent"
            onClick={() => miss(0)}
            aria-label={`${what} for ${who} was found`}
          >
            Found
          </Button>
        )}
      </span>
    </li>
  )
}

function stateWords({ quantity, left, missing, shipped }: PackingLine): string {
  const parts = [`${quantity - left} of ${quantity} packed`]
  if (missing > 0) parts.push(`${missing} missing`)
  if (shipped > 0) parts.push(`${Math.min(shipped, quantity)} shipped`)
  return parts.join(", ")
}
