import type { WeddingMember } from "@kct/contract"
import { TextField } from "@/components/ui/field"

interface Props {
  person: Pick<WeddingMember, "name" | "email" | "phone" | "neck_size">
  /** Whether a bow tie is worn, which goes by the neck. */
  bow: boolean
  /** Before the names of the fields, where there are two such forms on one page. */
  prefix?: string
  /** What was typed, where the page is shown anew without a script. */
  typed?: Readonly<Record<string, string>> | undefined
  required?: boolean
}

/** Who somebody is and how they are reached. */
export function PersonFields({ person, bow, prefix = "", typed, required = false }: Props) {
  const field = (name: "name" | "email" | "phone" | "neck_size") => ({
    name: `${prefix}${name}`,
    defaultValue: typed?.[`${prefix}${name}`] ?? person[name] ?? "",
  })
  return (
    <div className="mb-5 grid max-w-2xl gap-x-5 gap-y-4 sm:grid-cols-2">
      <TextField
        {...field("name")}
        label={required ? "Name" : "Name (optional)"}
        autoComplete="off"
        required={required}
      />
      <TextField
        {...field("email")}
        label="E-mail (optional)"
        type="email"
        autoComplete="off"
        hint="The invitation goes there."
      />
      <TextField {...field("phone")} label="Telephone (optional)" type="tel" autoComplete="off" />
      {bow ? (
        <TextField
          {...field("neck_size")}
          label="Neck size in inches (optional)"
          type="number"
          min={10}
          max={30}
          step={0.25}
          inputMode="decimal"
          autoComplete="off"
        />
      ) : null}
    </div>
  )
}
