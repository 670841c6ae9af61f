"use client"

import Link from "next/link"
import { useActionState, useEffect, useState } from "react"
import { Cloth } from "@/components/tie/cloth"
import { Button } from "@/components/ui/button"
import { BAG_EVENT } from "@/features/cart/cookies"
import { addKit, type AddKitState } from "./add-kit-action"
import type { KitChoice, KitFamily } from "./choices"

interface Props {
  families: readonly KitFamily[]
  /** Slugs that are chosen to begin with. */
  asked: readonly string[]
  most: number
  price: string
}

const IDLE: AddKitState = { status: "idle" }

/** Colours to choose from, and the way into the bag. A plain form: without a script the store does the counting. */
export function KitForm({ families, asked, most, price }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(asked.slice(0, most))
  const [state, action, pending] = useActionState(addKit, IDLE)
  useEffect(() => {
    if (state.status === "done") dispatchEvent(new Event(BAG_EVENT))
  }, [state])
  const full = chosen.length >= most

  const toggle = (slug: string) =>
    setChosen((now) => (now.includes(slug) ? now.filter((one) => one !== slug) : [...now, slug]))

  return (
    <form action={action} className="lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)] lg:gap-14 xl:gap-20">
      <div>
        {families.map((family) => (
          <fieldset key={family.slug} className="border-t border-line pt-4 pb-7">
            <legend className="sr-only">{family.name}</legend>
            <p aria-hidden className="text-ink-soft">
              {family.name}
            </p>
            <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-x-3 gap-y-4">
              {family.colors.map((color) => (
                <Choice
                  key={color.slug}
                  color={color}
                  checked={chosen.includes(color.slug)}
                  blocked={full && !chosen.includes(color.slug)}
                  toggle={toggle}
                />
              ))}
            </ul>
            {family.more > 0 ? (
              <p className="mt-4 text-fine text-ink-soft">
                {family.more} more can be ordered from their own pages.
              </p>
            ) : null}
          </fieldset>
        ))}
      </div>
      <section aria-label="Your kit" className="sticky bottom-0 bg-linen p-5 sm:p-8 lg:top-24 lg:self-start">
        <p role="status">
          {chosen.length} of {most} colours chosen{full ? ": the kit is full" : ""}
        </p>
        <p className="mt-1 text-large tabular-nums">{price}</p>
        <Button type="submit" disabled={pending} className="mt-4 w-full">
          Add the kit to the bag
        </Button>
        <p aria-live="polite" className="mt-3 min-h-6 text-fine">
          {pending ? "Adding…" : <Outcome state={state} />}
        </p>
      </section>
    </form>
  )
}

interface ChoiceProps {
  color: KitChoice
  checked: boolean
  blocked: boolean
  toggle: (slug: string) => void
}

function Choice({ color: { slug, name, hex }, checked, blocked, toggle }: ChoiceProps) {
  return (
    <li>
      <label className="block has-disabled:cursor-not-allowed has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-offset-3">
        <Cloth hex={hex} className="block h-14" />
        <span className="mt-2 flex items-start gap-2 text-fine leading-snug">
          <input
            type="checkbox"
            name="color"
            value={slug}
            checked={checked}
            disabled={blocked}
            onChange={() => toggle(slug)}
            className="mt-0.5 size-4 shrink-0 accent-ink"
          />
          {name}
        </span>
      </label>
    </li>
  )
}

function Outcome({ state }: { state: AddKitState }) {
  if (state.status === "idle") return null
  if (state.status === "refused") return <span className="text-alert">{state.message}</span>
  return (
    <>
      A kit of {state.names} is in your bag.{" "}
      <Link href="/cart" prefetch={false} className="link">
        View bag
      </Link>
    </>
  )
}
