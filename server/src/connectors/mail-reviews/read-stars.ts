const scales = [5, 10, 100]
const longest = 200

/** A rating as people write it: ★★★★☆, 4, 4,5/5, 8 out of 10; in stars, and as it was written. */
export function readStars(words: string): { native: string; stars: number } | null {
  const native = words.slice(0, longest).trim()
  const filled = [...native].filter((one) => one === '★' || one === '⭐').length
  const [value = filled, scale = 5] = [...native.matchAll(/\d{1,3}(?:[.,]\d{1,2})?/g)].map(([number]) =>
    Number(number.replace(',', '.')),
  )
  const stars = (value / scale) * 5
  return scales.includes(scale) && stars >= 1 && stars <= 5 ? { native, stars } : null
}
