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
    hours: answered === 0 ? null : medianOf(all.sort()) / 3600,
    ...{ promised: sum(({ promised }) => promised), late: sum(({ late }) => late) },
  }
}

function medianOf(sorted: Int32Array): number {
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
