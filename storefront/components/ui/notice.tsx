import type { ReactNode } from "react"

interface Props {
  title: string
  children: ReactNode
  /** Ways on: links or buttons. */
  actions?: ReactNode
}

/** A page that has nothing else to show says what happened and which way leads on. */
export function Notice({ title, children, actions }: Props) {
  return (
    <section className="page py-20 sm:py-28">
      <h1 className="max-w-2xl text-heading">{title}</h1>
      <div className="mt-5 max-w-xl text-large text-ink-soft">{children}</div>
      {actions ? <div className="mt-9 flex flex-wrap gap-4">{actions}</div> : null}
    </section>
  )
}
