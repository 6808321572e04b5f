/** A number as people write it, `1 234,5` or `1234.5`; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[\s\u00a0\u202f]/g, '')
  // One comma is a decimal sign to most of our readers; with more we would have to guess.
  const pointed = /^[^.,]*,[^.,]*$/.test(plain) ? plain.replace(',', '.') : plain
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(pointed)) return undefined
  const number = Number(pointed)
  return Number.isFinite(number) ? number : undefined
}
