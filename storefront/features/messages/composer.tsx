"use client"

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react"
import { Button } from "@/components/ui/button"
import { readKept, writeKept } from "./kept"
import { sizeWords } from "./size-words"
import type { Outgoing } from "./thread-state"

/** The contract's `MESSAGE_LENGTH`, whose code stays out of the shop. */
const MOST = 10_000
/** Characters left from which on it is said how many are. */
const NEARLY = 500

const TYPES = "image/jpeg,image/png,image/webp,image/gif,application/pdf"

interface Props {
  /** What the draft is kept under in this browser. */
  of: string
  /** Who reads it. */
  to: string
  /** Where a browser without a script sends it. */
  action: string
  partners?: readonly [string, string]
  onSend: (message: Pick<Outgoing, "text" | "files" | "partner">) => void
}

/** Writes a message. What is typed stays through a reload, until it is sent. */
export function Composer({ of, to, action, partners, onSend }: Props) {
  const [text, setText] = useState("")
  const [files, setFiles] = useState<readonly File[]>([])
  const [partner, setPartner] = useState<"" | "one" | "two">("")
  const field = useRef<HTMLTextAreaElement>(null)
  const picker = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const kept = readKept(of)
    setText((typed) => typed || kept.draft)
    setPartner(kept.partner ?? "")
  }, [of])

  function type(words: string): void {
    setText(words)
    writeKept(of, { draft: words })
  }

  function submit(event?: FormEvent): void {
    event?.preventDefault()
    const said = text.trim()
    if ((said === "" && files.length === 0) || said.length > MOST) return field.current?.focus()
    onSend({ text: said, files, ...(partner === "" ? {} : { partner }) })
    type("")
    setFiles([])
    if (picker.current) picker.current.value = ""
    field.current?.focus()
  }

  function onKeyDown({ key, metaKey, ctrlKey }: KeyboardEvent): void {
    if (key === "Enter" && (metaKey || ctrlKey)) submit()
  }

  const left = MOST - text.trim().length
  return (
    <form method="post" encType="multipart/form-data" action={action} onSubmit={submit} className="mt-6">
      <label htmlFor="message-text" className="mb-1.5 block text-fine text-ink-soft">
        Write to {to}
      </label>
      <textarea
        ref={field}
        id="message-text"
        name="text"
        rows={3}
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        aria-invalid={left < 0}
        aria-describedby="message-note"
        className="field-sizing-content block max-h-96 min-h-24 w-full border border-line-strong bg-paper px-3.5 py-2.5 text-[1rem] aria-invalid:border-alert"
      />
      <p id="message-note" aria-live="polite" className="mt-1.5 text-fine text-ink-soft empty:hidden">
        {left < 0
          ? `${-left} characters too many: a message has ${MOST.toLocaleString("en-US")} at most.`
          : left < NEARLY
            ? `${left} characters left.`
            : ""}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" className="w-full sm:w-auto">
          Send
        </Button>
        <label className="link cursor-pointer py-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
          Add pictures or a PDF
          <input
            ref={picker}
            type="file"
            name="files"
            multiple
            accept={TYPES}
            className="sr-only"
            onChange={({ target }) => setFiles([...(target.files ?? [])])}
          />
        </label>
        {partners ? (
          <label className="flex items-center gap-2 text-fine text-ink-soft">
            From
            <select
              value={partner}
              onChange={({ target }) => {
                const chosen = target.value as typeof partner
                setPartner(chosen)
                writeKept(of, { partner: chosen === "" ? null : chosen })
              }}
              className="h-12 max-w-48 border border-line-strong bg-paper px-2 text-[1rem] text-ink"
            >
              <option value="">both of us</option>
              <option value="one">{partners[0]}</option>
              <option value="two">{partners[1]}</option>
            </select>
          </label>
        ) : null}
      </div>
      {files.length > 0 ? (
        <ul aria-label="Files to be sent" className="mt-3 grid gap-1 text-fine">
          {files.map((file) => (
            <li
              key={`${file.name}-${file.size}-${file.lastModified}`}
              className="flex flex-wrap items-baseline gap-x-3"
            >
              <span className="wrap-anywhere">
                {file.name} ({sizeWords(file.size)})
              </span>
              <button
                type="button"
                className="link py-2"
                onClick={() => setFiles(files.filter((other) => other !== file))}
              >
                Leave out<span className="sr-only"> {file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  )
}
