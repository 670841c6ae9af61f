import { dressProduct, dressThumbnail, type ProductImage } from "./dress-product"

const ours = (id: string, url: string): ProductImage => ({ id, url, metadata: { ties: true } })
const staffs = (id: string, url: string): ProductImage => ({ id, url, metadata: null })

describe("the images of a product", () => {
  it("are ours as wanted, then all that staff added; one that is there keeps its id", () => {
    const images = [staffs("s", "/photo"), ours("a", "/old"), ours("b", "/kept")]
    expect(dressProduct(images, ["/kept", "/new"])).toEqual([
      { id: "b" },
      { url: "/new", metadata: { ties: true } },
      { id: "s" },
    ])
  })

  it("hold a picture once that two variants share", () => {
    expect(dressProduct([], ["/one", "/one"])).toHaveLength(1)
  })
})

describe("the thumbnail", () => {
  const images = [ours("a", "/ours"), staffs("s", "/photo")]
  it.each([
    ["none is there", null, "/new"],
    ["it was ours", "/ours", "/new"],
  ])("is ours where %s", (_, current, wanted) => {
    expect(dressThumbnail(current, images, "/new")).toBe(wanted)
  })

  it("is left alone where staff chose it, and where nothing changes", () => {
    expect(dressThumbnail("/photo", images, "/new")).toBeUndefined()
    expect(dressThumbnail("/ours", images, "/ours")).toBeUndefined()
    expect(dressThumbnail("/ours", images, undefined)).toBeUndefined()
  })
})
