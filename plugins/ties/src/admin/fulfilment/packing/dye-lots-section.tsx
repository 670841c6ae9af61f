import { Badge, Input } from "@medusajs/ui"
import { useState } from "react"
import type { DyeLots, Packing } from "../../../contract/fulfilment"
import { Notice } from "../../components/notice"
import { Section } from "../../components/section"

/** Of which dye lots the party's ties are, by colour; two of one colour are warned of. */
export function DyeLotsSection({ lots, save }: { lots: Packing["dye_lots"]; save: (body: DyeLots) => void }) {
  const mixed = lots.filter((one) => one.mixed)
  return (
    <Section title="Dye lots">
      {mixed.length > 0 && (
        <Notice
          variant="warning"
          title="Ties of two dye lots are packed"
          reasons={mixed.map(
            ({ color, lots: all }) =>
              `${color.name}: ${all.join(" and ")}. Side by side it shows: pack one lot.`,
          )}
        />
      )}
      <ul className="divide-y">
        {lots.map((one) => (
          <Colour key={one.color.slug} of={one} save={save} />
        ))}
      </ul>
    </Section>
  )
}

function Colour({
  of: { color, lots, mixed },
  save,
}: {
  of: Packing["dye_lots"][number]
  save: (body: DyeLots) => void
}) {
  const [draft, write] = useState<string | null>(null)
  const keep = () => {
    if (draft === null) return
    const wanted = draft.split(",").flatMap((lot) => lot.trim() || [])
    write(null)
    if (wanted.join() !== lots.join()) save({ color: color.slug, lots: wanted })
  }
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-6 py-2">
      <span
        aria-hidden
        className="border-ui-border-strong h-4 w-4 rounded-[3px] border"
        style={{ backgroundColor: color.hex ?? undefined }}
      />
      <span className="txt-compact-small min-w-32 flex-1">{color.name}</span>
      {mixed && (
        <Badge size="2xsmall" color="orange">
          Mixed
        </Badge>
      )}
      <Input
        size="small"
        className="w-40 font-mono"
        aria-label={`Dye lots of ${color.name}`}
        placeholder="Lot, lot"
        maxLength={200}
        value={draft ?? lots.join(", ")}
        onChange={(event) => write(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === "Enter" && keep()}
      />
    </li>
  )
}
