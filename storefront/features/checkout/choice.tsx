interface Props {
  name: string
  value: string
  title: string
  note: string | null
  aside?: string
  checked: boolean
}

/** One radio in a frame: the whole frame can be pressed. */
export function Choice({ name, value, title, note, aside, checked }: Props) {
  return (
    <label className="flex items-start gap-4 border border-line px-5 py-4 transition-colors has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-3">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        className="mt-1 size-4 flex-none accent-ink outline-none"
      />
      <span className="flex-1">
        <span className="block">{title}</span>
        {note ? <span className="block text-fine text-ink-soft">{note}</span> : null}
      </span>
      {aside ? <span className="tabular-nums">{aside}</span> : null}
    </label>
  )
}
