const firstMs = 2_000
const longestMs = 3_600_000

/** How long to wait before the next try: doubled each time, spread a little, and never less than we were told. */
export function retryAfter(failures: number, toldMs: number): number {
  const doubled = Math.min(longestMs, firstMs * 2 ** Math.max(0, failures - 1))
  return Math.max(toldMs, doubled) * (1 + Math.random() * 0.2)
}
