type Rgb = { r: number; g: number; b: number }
type Oklch = { lightness: number; chroma: number; hue: number }

export type Shades = readonly [string, string, string, string, string, string, string, string, string, string]

/** WCAG 2.2 AA for text of ordinary size. */
const readableContrast = 4.5
// Lightness, and how much of the accent's chroma is left in it.
const lightSteps = [
  [0.975, 0.16],
  [0.945, 0.3],
  [0.895, 0.5],
  [0.83, 0.7],
  [0.755, 0.85],
  [0.665, 0.95],
] as const
const darkSteps = [0.05, 0.1, 0.16] as const

/**
 * Ten shades of a brand's accent, light to dark. Shade 6 is the accent itself, darkened until white text on it is
 * readable: a brand may choose a pale yellow.
 */
export function shadesOf(accent: string): Shades {
  const base = toOklch(parseHex(accent))
  const main = darkenUntilReadable(base)
  const light = lightSteps.map(([lightness, share]) => ({ ...base, lightness, chroma: base.chroma * share }))
  const dark = darkSteps.map((step) => ({ ...main, lightness: Math.max(0.12, main.lightness - step) }))
  const [a, b, c, d, e, f] = light.map(toHex)
  const [h, i, j] = dark.map(toHex)
  const g = toHex(main)
  return [a ?? g, b ?? g, c ?? g, d ?? g, e ?? g, f ?? g, g, h ?? g, i ?? g, j ?? g]
}

/** The WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(parseHex(one)), luminance(parseHex(other))].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function darkenUntilReadable(colour: Oklch): Oklch {
  let { lightness } = colour
  while (lightness > 0.1 && contrastOf('#ffffff', toHex({ ...colour, lightness })) < readableContrast)
    lightness -= 0.005
  return { ...colour, lightness }
}

function parseHex(text: string): Rgb {
  const value = Number.parseInt(/^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1] ?? '0f6b66', 16)
  return { r: (value >> 16) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 }
}

function luminance({ r, g, b }: Rgb): number {
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b)
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

function fromLinear(channel: number): number {
  const value = channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
}

// The matrices of OKLab, https://bottosson.github.io/posts/oklab/
function toOklch(colour: Rgb): Oklch {
  const [r, g, b] = [toLinear(colour.r), toLinear(colour.g), toLinear(colour.b)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, bb),
    hue: Math.atan2(bb, a),
  }
}

function toHex({ lightness, chroma, hue }: Oklch): string {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${channels.map((channel) => fromLinear(channel).toString(16).padStart(2, '0')).join('')}`
}
