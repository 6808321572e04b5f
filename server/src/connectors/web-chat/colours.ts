const dark = '#1c1d1f'
const light = '#ffffff'

type Rgb = [number, number, number]

/** What to write with on a colour so that it can be read (WCAG 2.2, 1.4.3). */
export function inkOn(colour: string): string {
  return contrast(rgbOf(colour), rgbOf(light)) >= 4.5 ? light : dark
}

/** A colour on a dark ground: lightened until text in it can be read there. */
export function onDark(colour: string): string {
  const ground = rgbOf('#151618')
  let shown = rgbOf(colour)
  for (let step = 0; step < 20 && contrast(shown, ground) < 5; step++)
    shown = [mixed(shown[0]), mixed(shown[1]), mixed(shown[2])]
  return `#${shown.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function mixed(part: number): number {
  return part + (255 - part) * 0.12
}

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1, 7), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
