/** Line icons, 20 units square, drawn with the pen of the text. They are decoration: the control carries the name. */
function Icon({ d }: { d: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      aria-hidden
    >
      <path d={d} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

export const SearchIcon = () => (
  <Icon d="M8.75 14.5a5.75 5.75 0 1 0 0-11.5 5.75 5.75 0 0 0 0 11.5ZM13 13l4.25 4.25" />
)
export const BagIcon = () => <Icon d="M4 7h12l.75 10.25H3.25L4 7ZM7 9V5.5a3 3 0 0 1 6 0V9" />
export const CloseIcon = () => <Icon d="m4.5 4.5 11 11m0-11-11 11" />
export const CheckIcon = () => <Icon d="m4 10.5 4 4 8-9" />
export const ArrowIcon = () => <Icon d="M3.5 10h13m-5-5 5 5-5 5" />
export const FilterIcon = () => (
  <Icon d="M3 6.5h8m4 0h2M3 13.5h2m4 0h8M13 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 15.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z" />
)
