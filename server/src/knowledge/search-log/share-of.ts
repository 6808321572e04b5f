export type Share = {
  count: number
  of: number
  share: number | null
  low: number | null
  high: number | null
}

const z = 1.96

/**
 * A share with the interval in which it lies at 95 % (Wilson, 1927); without data there is none.
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null }
  const share = count / of
  const middle = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return {
    ...{ count, of, share },
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  }
}
