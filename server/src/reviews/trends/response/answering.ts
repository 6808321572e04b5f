/** How some reviews that were owed an answer got one. */
export type Answering = {
  owed: number
  answered: number
  /** Half of the answers took no longer; null without one. */
  hours: number | null
  /** Those with a promise whose time has come, or that are answered; of them those answered late. */
  promised: number
  late: number
}

/** What is known of the reviews of one location: how long each answer took, in seconds. */
export type Told = { owed: number; promised: number; late: number; seconds: Int32Array }

/** The reviews of some locations as if they were of one. */
export function together(some: readonly Told[]): Answering {
  const sum = (of: (one: Told) => number) => some.reduce((total, one) => total + of(one), 0)
  const answered = sum(({ seconds }) => seconds.length)
  const all = new Int32Array(answered)
  let at = 0
  for (const { seconds } of some) {
    all.set(seconds, at)
    at += seconds.length
  }
  return {
    ...{ owed: sum(({ owed }) => owed), answered },
    hours: answered === 0 ? null : medianOf(all) / 3600,
    ...{ promised: sum(({ promised }) => promised), late: sum(({ late }) => late) },
  }
}

/** Half lie below, half above; of an even number the mean of the two in the middle. Puts `values` into another order. */
function medianOf(values: Int32Array): number {
  const middle = Math.floor(values.length / 2)
  const upper = selectNth(values, middle)
  if (values.length % 2 === 1) return upper
  // Whatever stands before the middle is no larger now.
  let lower = values[0] ?? 0
  for (let at = 1; at < middle; at += 1) lower = Math.max(lower, values[at] ?? 0)
  return (lower + upper) / 2
}

// Hoare's selection (1961): to sort a hundred thousand answers takes ten times as long.
function selectNth(values: Int32Array, nth: number): number {
  let [from, until] = [0, values.length - 1]
  while (from < until) {
    const pivot = values[(from + until) >> 1] ?? 0
    let [low, high] = [from, until]
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1
      while ((values[high] ?? 0) > pivot) high -= 1
      if (low > high) break
      const swapped = values[low] ?? 0
      values[low] = values[high] ?? 0
      values[high] = swapped
      low += 1
      high -= 1
    }
    if (nth <= high) until = high
    else if (nth >= low) from = low
    else break
  }
  return values[nth] ?? 0
}
