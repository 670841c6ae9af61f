import { Text } from "@medusajs/ui"
import type { OrderWedding } from "../../contract/bundle-edits"
import { TextField } from "../components/text-field"
import { faultOfLine, typedOf } from "../lib/edit-draft"
import type { BundleEditing } from "./use-bundle-edit"

/** How many ties each member has. */
export function EditLines({ wedding, editing }: { wedding: OrderWedding; editing: BundleEditing }) {
  const { edit, change } = editing
  return (
    <fieldset className="flex min-w-0 flex-col gap-y-3">
      <legend className="txt-compact-small-plus mb-1">Ties of each member</legend>
      <Text size="small" className="text-ui-fg-subtle">
        0 takes a line off.
      </Text>
      {wedding.lines.map((line) => (
        <TextField
          key={line.line_item_id}
          label={`${line.name ?? line.role_name}: ${line.title}`}
          numeric
          fault={faultOfLine(edit, line)}
          hint={line.fulfilled > 0 ? `${line.fulfilled} of them are packed already` : undefined}
          value={typedOf(edit, line)}
          write={(text) => change({ quantities: { ...edit.quantities, [line.line_item_id]: text } })}
        />
      ))}
    </fieldset>
  )
}
