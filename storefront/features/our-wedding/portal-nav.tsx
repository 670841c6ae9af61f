interface Props {
  /** Parts of the page, in their order. */
  parts: readonly { id: string; name: string }[]
}

/** The way to the parts of the couple's page: it stays in sight, and on a phone it scrolls sideways under the thumb. */
export function PortalNav({ parts }: Props) {
  return (
    <nav
      aria-label="Your wedding"
      className="sticky top-16 z-20 -mx-[clamp(1.25rem,4vw,3.5rem)] mt-6 overflow-x-auto border-y border-line bg-paper px-[clamp(1.25rem,4vw,3.5rem)] [scrollbar-width:none] print:hidden"
    >
      <ul className="flex gap-6 whitespace-nowrap sm:gap-8">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} className="link-quiet block py-3">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
