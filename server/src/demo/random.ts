export type Random = ReturnType<typeof createRandom>

/**
 * A repeatable stream of choices. The generator is mulberry32 (Tommy Ettinger, public domain): 32 bits of
 * state are plenty for a demonstration and it gives the same numbers on every machine.
 */
export function createRandom(seed: number, stream = '') {
  let state = mix(seed, stream)
  function next() {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  /** Both ends included. */
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const chance = (probability: number) => next() < probability
  function pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new Error('Nothing to pick from.')
    return item
  }
  function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number): T {
    let rest = next() * items.reduce((sum, item) => sum + weightOf(item), 0)
    for (const item of items) {
      rest -= weightOf(item)
      if (rest < 0) return item
    }
    return pick(items)
  }
  /** Log-normal: most values near the median, a few much longer. */
  function around(median: number, spread: number) {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    return median * Math.exp(spread * normal)
  }
  return { next, integer, chance, pick, pickWeighted, around }
}

/** Separate streams of one seed, so that a change in one conversation leaves all others as they were. */
function mix(seed: number, stream: string) {
  let hash = seed ^ 0x811c9dc5
  for (let index = 0; index < stream.length; index += 1) {
    hash = Math.imul(hash ^ stream.charCodeAt(index), 0x01000193)
  }
  return hash
}
