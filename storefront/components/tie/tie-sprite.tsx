import { tieSprite } from "@kct/drawing"
import { drawable } from "@/features/catalogue/drawable"
import { getStyles } from "@/features/catalogue/read"

/**
 * The symbols of all styles, once in the document. It stands in the layout: a page that the router keeps hidden is
 * `display: none`, and under that browsers drop gradients and masks.
 */
export async function TieSprite() {
  const sprite = tieSprite((await getStyles()).map(drawable))
  return <div className="contents" dangerouslySetInnerHTML={{ __html: sprite }} />
}
