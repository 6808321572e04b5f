import type { Setup } from '../contract.ts'

const colour = /^#[0-9a-f]{6}$/i
const font = /^[\w\s,"'-]{1,200}$/

/** The brand's kit as a style sheet; what is no colour or font is left out. */
export function brandStyle({ brand }: Pick<Setup, 'brand'>): string {
  const kit = {
    '--brand': colourOr(brand.colour, '#0b5d57'),
    '--on-brand': colourOr(brand.onColour, '#ffffff'),
    '--dark-brand': colourOr(brand.darkColour, '#6fd3ca'),
    '--on-dark-brand': readableOn(colourOr(brand.darkColour, '#6fd3ca')),
    ...(brand.font && font.test(brand.font) && { '--font': `${brand.font},` }),
  }
  return `:host{${Object.entries(kit)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`
}

function colourOr(given: string, otherwise: string): string {
  return colour.test(given) ? given : otherwise
}

/** Black or white, whichever reads better on a colour (WCAG 2.2 relative luminance). */
function readableOn(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#111111' : '#ffffff'
}
