import { SearchIcon } from "@/components/ui/icons"

/** A plain GET form in a native popover: it searches, opens and closes without a script. */
export function SearchBox() {
  return (
    <>
      <button
        type="button"
        popoverTarget="search"
        aria-label="Search ties"
        className="-mx-2 p-2 transition-opacity hover:opacity-60"
      >
        <SearchIcon />
      </button>
      <search
        id="search"
        popover="auto"
        className="fixed inset-x-0 top-0 w-full border-b border-line bg-paper backdrop:bg-ink/25"
      >
        <form action="/ties" method="get" className="page flex h-16 items-center gap-4">
          <SearchIcon />
          <input
            type="search"
            name="q"
            aria-label="Search by colour"
            placeholder="Search by colour, such as navy or dusty rose"
            autoFocus
            maxLength={60}
            className="h-full min-w-0 flex-1 bg-transparent font-display text-title outline-none placeholder:text-line-strong"
          />
          <button type="submit" className="link py-2">
            Search
          </button>
        </form>
      </search>
    </>
  )
}
