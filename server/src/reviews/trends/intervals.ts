/** An estimate and the bounds between which the truth lies with 95 percent certainty, as far as chance goes. */
export type Estimate = { n: number; value: number; low: number; high: number }

const z95 = 1.959964

/**
 * A share of so many, with the interval of Wilson ("Probable inference, the law of succession, and statistical
 * inference", J. Am. Stat. Assoc. 22, 1927), which holds for few and for shares near 0 and 1 too. Null of none: no data.
 */
export function shareOf(part: number, n: number): Estimate | null {
  if (n <= 0) return null
  const value = part / n
  const z2 = z95 * z95
  const middle = (value + z2 / (2 * n)) / (1 + z2 / n)
  const half = (z95 / (1 + z2 / n)) * Math.sqrt((value * (1 - value)) / n + z2 / (4 * n * n))
  return { n, value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/**
 * The mean of ratings from 1 to 5, by how many gave each, with the interval of Student's t. One rating alone, or ratings
 * that are all the same, tell nothing of how they scatter: where there are fewer than two, the interval is all there is;
 * where all are the same, a further rating one star off is reckoned with. Null of none: no data.
 */
export function meanOf(counts: readonly number[]): Estimate | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n <= 0) return null
  const value = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n
  if (n < 2) return { n, value, low: 1, high: counts.length }
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - value) ** 2, 0)
  const deviation = Math.sqrt(Math.max(squares, n / (n + 1)) / (n - 1))
  const half = (quantileOfT(n - 1) * deviation) / Math.sqrt(n)
  return { n, value, low: Math.max(1, value - half), high: Math.min(counts.length, value + half) }
}

/** The 97.5th percentile of Student's t (Abramowitz and Stegun 26.7.5); exact for the least degrees, where it strays. */
function quantileOfT(degrees: number): number {
  const exact = [12.706, 4.303, 3.182][degrees - 1]
  if (exact) return exact
  const z = z95
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  )
}
