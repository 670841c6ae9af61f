import { Fragment } from "react"

/** A family's name that may break after a slash: `Yellows/Oranges` is wider than a column of a phone. */
export function FamilyName({ name }: { name: string }) {
  return name.split(/(?<=\/)/).map((part, at) => (
    <Fragment key={part}>
      {at > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ))
}
