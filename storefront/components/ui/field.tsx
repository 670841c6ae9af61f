import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react"

const LOOK =
  "block w-full border border-line-strong bg-paper px-3.5 text-[1rem] text-ink aria-invalid:border-alert aria-invalid:outline-alert"
const CONTROL = `h-12 ${LOOK}`

interface Labelled {
  /** Also the id of the control, so it has to be the only one of its name on the page. */
  name: string
  label: string
  hint?: string | undefined
  /** What is wrong with what was entered; shown below and read out with the control. */
  error?: string | undefined
}

function Frame({ name, label, hint, error, children }: Labelled & { children: ReactNode }) {
  return (
    <div>
      <label htmlFor={name} className="mb-1.5 block text-fine text-ink-soft">
        {label}
      </label>
      {children}
      {hint && !error ? (
        <p id={`${name}-note`} className="mt-1.5 text-fine text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-note`} className="mt-1.5 text-fine text-alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}

function described({ name, hint, error }: Labelled) {
  return {
    id: name,
    name,
    "aria-invalid": Boolean(error),
    "aria-describedby": hint || error ? `${name}-note` : undefined,
  }
}

/** A labelled input with its hint or its error. Text is 16 px, so that a phone does not zoom in. */
export function TextField({
  label,
  hint,
  error,
  ...input
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Frame name={input.name} label={label} hint={hint} error={error}>
      <input {...input} {...described({ name: input.name, label, hint, error })} className={CONTROL} />
    </Frame>
  )
}

export function SelectField({
  label,
  hint,
  error,
  ...select
}: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Frame name={select.name} label={label} hint={hint} error={error}>
      <select {...select} {...described({ name: select.name, label, hint, error })} className={CONTROL} />
    </Frame>
  )
}

/** Words of several lines. */
export function ProseField({
  label,
  hint,
  error,
  ...area
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Frame name={area.name} label={label} hint={hint} error={error}>
      <textarea
        rows={3}
        {...area}
        {...described({ name: area.name, label, hint, error })}
        className={`py-2.5 ${LOOK}`}
      />
    </Frame>
  )
}
