/** Numbers that look random and are the same for the same seed (mulberry32). */
export function createRandom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    /** True in this share of all cases. */
    chance: (share: number) => next() < share,
    pick: <Value>(values: readonly Value[]): Value => values[below(values.length)]!, // no list here is empty
    between: (from: number, to: number) => from + next() * (to - from),
    digits: (count: number) => Array.from({ length: count }, () => below(10)).join(''),
    /** Around zero, as most errors are (Irwin-Hall). */
    error: (spread: number) => (next() + next() + next() + next() - 2) * spread,
  }
}

export type Random = ReturnType<typeof createRandom>
