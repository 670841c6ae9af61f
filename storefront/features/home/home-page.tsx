import { getCatalogue } from "@/features/catalogue/read"
import { JsonLd } from "@/features/seo/json-ld"
import { shopUrl } from "@/lib/env"
import { FamilyGrid } from "./family-grid"
import { Hero } from "./hero"
import { HowItWorks } from "./how-it-works"
import { OneColour } from "./one-colour"

export async function HomePage({ region }: { region: string }) {
  const { families, styles } = await getCatalogue(region)
  const filled = families.filter(({ colors }) => colors.length > 0)
  return (
    <>
      <Hero families={filled} styles={styles} />
      <FamilyGrid families={filled} />
      <OneColour families={filled} styles={styles} />
      <HowItWorks />
      <JsonLd
        data={{ "@context": "https://schema.org", "@type": "Organization", name: "KCT Ties", url: shopUrl() }}
      />
    </>
  )
}
