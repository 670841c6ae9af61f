"use client"

interface Props {
  /** What is counted, for who can't see it. */
  label: string
  value: number
  most: number
  onChange: (value: number) => void
  id?: string
}

const PART = "size-11 transition-colors hover:bg-linen disabled:text-line-strong disabled:hover:bg-paper"

/** A whole number from 1, typed or stepped. */
export function Stepper({ label, value, most, onChange, id }: Props) {
  return (
    <span
      role="group"
      aria-label={label}
      className="inline-flex flex-none border border-line-strong bg-paper"
    >
      <button
        type="button"
        aria-label={`${label}: one less`}
        disabled={value <= 1}
        onClick={() => onChange(value - 1)}
        className={PART}
      >
        <span aria-hidden>−</span>
      </button>
      <input
        id={id}
        // Another number than the typed one is another field: it starts from what there is.
        key={value}
        type="number"
        aria-label={label}
        defaultValue={value}
        min={1}
        max={most}
        step={1}
        inputMode="numeric"
        onInput={({ currentTarget: { valueAsNumber: typed } }) => {
          if (Number.isInteger(typed) && typed >= 1) onChange(Math.min(typed, most))
        }}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(value)
        }}
        className="h-11 w-11 [appearance:textfield] bg-paper text-center text-[1rem] tabular-nums [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button
        type="button"
        aria-label={`${label}: one more`}
        disabled={value >= most}
        onClick={() => onChange(value + 1)}
        className={PART}
      >
        <span aria-hidden>+</span>
      </button>
    </span>
  )
}
