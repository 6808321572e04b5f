/** The brand as its form holds it. */
export type BrandForm = {
  name: string
  colour: string
  accent: string
  font: string
  tone: string
  defaultLocale: string
  languages: string[]
}
