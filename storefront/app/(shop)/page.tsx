import { Tie } from "@/components/tie/tie"
import { getCatalogue } from "@/features/catalogue/read"

export const ensureStatic = "navigation"

export default async function HomePage() {
  const { families, styles } = await getCatalogue()
  return (
    <div className="page py-16">
      <h1 className="text-hero">Ties</h1>
      {families.map((family) => (
        <section key={family.slug}>
          <h2 className="text-title">{family.name}</h2>
          <div className="flex flex-wrap">
            {family.colors.map((color) => (
              <Tie key={color.slug} style={styles[0]!.slug} hex={color.hex} className="w-24" />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
