import { Dressed } from "./dressed"
import { inWords } from "./in-words"
import { stand } from "./stand"

export interface Standee {
  key: string
  /** Slug. */
  role: string
  /** Slug. */
  style: string
  bow: boolean
  hex: string | null
  /** Who it is, in what: `Groom in Navy Blue, Bow Tie`. */
  words: string
}

/** A party as it stands, for a page that changes nothing about it: drawn on the server, without a script. */
export function StillParty({ people, className = "" }: { people: readonly Standee[]; className?: string }) {
  const group = stand(people)
  const byKey = new Map(people.map((one) => [one.key, one]))
  return (
    <svg
      role="img"
      aria-label={inWords(people.map(({ words }) => words))}
      viewBox={`${group.left} 0 ${group.width} ${group.height}`}
      preserveAspectRatio="xMidYMax meet"
      className={className}
    >
      {group.standing.map(({ key, x, y, scale }) => {
        const one = byKey.get(key)
        return one ? (
          <g key={key} style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}>
            <Dressed style={one.style} bow={one.bow} hex={one.hex} />
          </g>
        ) : null
      })}
    </svg>
  )
}
