/**
 * A tailor's dummy that wears the tie, as the house would sketch it: before the tie nothing but collar and lapels.
 * Units are those of the drawn tie, the collar button is at 0,0. It has no face and no colour: those are the wearer's.
 */
const NECK = "M-60 -150C-58 -104 -64 -72 -80 -50L0 40L80 -50C64 -72 58 -104 60 -150Z"
const FINIAL = "M-9 -160C-13 -178 -9 -190 0 -190S13 -178 9 -160Z"
/** Longer than any picture: its lower edge is the picture's, for those behind too. */
const JACKET =
  "M-80 -52C-140 -18 -236 2 -272 34C-312 70 -322 180 -332 520V4500H332V520C322 180 312 70 272 34C236 2 140 -18 80 -52L0 20Z"
const SHIRT = "M-80 -52L0 20L80 -52C112 -20 100 150 10 372L0 384L-10 372C-100 150 -112 -20 -80 -52Z"
const LAPEL =
  "M80 -52C112 -34 128 -26 150 -16C156 40 150 74 142 108L196 92C186 190 120 300 14 392L4 372C84 180 108 60 80 -52Z"
const COLLAR = "M80 -62C60 -40 32 -20 4 -9C22 20 46 52 66 80C86 58 104 30 114 2C108 -24 96 -46 80 -62Z"
/** Studs of the shirt: a necktie hides them, a bow tie shows them. */
const STUDS = [120, 205, 290]

/** Where a `<use>` of one of them stands, so that the collar button is at 0,0. */
export const FRAME = { x: -350, y: -200, width: 700, height: 720 } as const
/** Of one figure: from shoulder to shoulder, and down to where a picture ends. */
export const BOX = "-350 -200 700 720"

const mirrored = { transform: "scale(-1 1)" } as const

export const FIGURE_BACK = "figure-back"
export const FIGURE_FRONT = "figure-front"
export const FIGURE_COLLAR = "figure-collar"
export const KNOT_CLIP = "figure-knot"
export const BOW_CLIP = "figure-bow"

/** Once in the page that draws a party. Like the ties' sprite it is hidden without `display: none`. */
export function FigureSymbols() {
  return (
    <svg aria-hidden focusable="false" width="0" height="0" className="absolute">
      <defs>
        {/* What goes round the neck lies under the collar. */}
        <clipPath id={KNOT_CLIP}>
          <path d="M-46 -14H46L80 60V400H-80V60Z" />
        </clipPath>
        {/* As far as the bow goes, without its strap. */}
        <clipPath id={BOW_CLIP}>
          <path d="M0 -34L26 -26 60 -48 112 -76 150 -92V92L112 78 60 50 26 34H-26L-60 50 -112 78 -150 92V-92L-112 -76 -60 -48 -26 -26Z" />
        </clipPath>
      </defs>
      <symbol id={FIGURE_BACK} viewBox={BOX} overflow="visible">
        <g className="figure-line">
          <path d={NECK} fill="var(--color-linen)" />
          <path d={FINIAL} fill="var(--color-linen)" />
          <ellipse cy="-150" rx="60" ry="13" fill="var(--color-paper)" />
          <path d={JACKET} fill="var(--figure-suit)" />
          <path d={SHIRT} fill="var(--color-paper)" stroke="none" />
          {STUDS.map((y) => (
            <circle key={y} cy={y} r="5" fill="var(--figure-line)" stroke="none" />
          ))}
        </g>
      </symbol>
      <symbol id={FIGURE_FRONT} viewBox={BOX} overflow="visible">
        <g className="figure-line">
          {[undefined, mirrored].map((side, at) => (
            <g key={at === 0 ? "left" : "right"} {...side}>
              <path d={LAPEL} fill="var(--figure-lapel)" />
            </g>
          ))}
        </g>
      </symbol>
      <symbol id={FIGURE_COLLAR} viewBox={BOX} overflow="visible">
        <g className="figure-line">
          <path d={COLLAR} fill="var(--color-paper)" />
          <path d={COLLAR} fill="var(--color-paper)" {...mirrored} />
        </g>
      </symbol>
    </svg>
  )
}
