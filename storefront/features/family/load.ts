import "server-only"
import { notFound } from "next/navigation"
import { getFamily, type FamilyPageData } from "@/features/catalogue/read"
import { isSlug } from "@/features/catalogue/slug"

/** A family with something in it; a 404 where there is none of that name. */
export async function loadFamily(region: string, slug: string): Promise<FamilyPageData> {
  const data = isSlug(slug) ? await getFamily(slug, region) : null
  if (!data || data.family.colors.length === 0) notFound()
  return data
}
