/** What is counted of one theme at one location, or in one region. */
export type Cell = {
  /** Negative and mixed reviews about the theme in the eight weeks before, and all reviews with words in them. */
  before: number
  textsBefore: number
  /** The same in the window, and by how many different people. */
  seen: number
  texts: number
  people: number
}

/** How often a theme is complained of in a whole brand, and how much that differs from place to place. */
export type Prior = {
  /** Gamma: its mean is shape / rate, in complaints per review with words. */
  shape: number
  rate: number
}

export type Verdict = {
  expected: number
  /** How likely as many complaints or more are, if nothing has changed. */
  chance: number
  isProblem: boolean
}

/** Fewer people than this may be one family, or one bad day. */
export const leastPeople = 3

// A brand that hardly differs from place to place, or has hardly any data, still lets a place differ a little; and one
// place's own past always counts for something.
const mostRate = 2_000
const leastRate = 20

/**
 * The brand's rate of a theme and how it scatters, by the moments of its places (R. J. Marshall, "Mapping disease and
 * mortality rates using empirical Bayes estimators", Applied Statistics 40, 1991). A theme nobody has complained of yet
 * is taken for one complaint in all that was written.
 */
export function priorOf(cells: readonly Pick<Cell, 'before' | 'textsBefore'>[]): Prior {
  const told = cells.filter(({ textsBefore }) => textsBefore > 0)
  const texts = told.reduce((sum, { textsBefore }) => sum + textsBefore, 0)
  const complaints = told.reduce((sum, { before }) => sum + before, 0)
  if (texts === 0) return { shape: leastRate / 100, rate: leastRate }
  const mean = Math.max(complaints, 1) / texts
  const scatter =
    told.reduce((sum, { before, textsBefore }) => sum + textsBefore * (before / textsBefore - mean) ** 2, 0) /
    texts
  const variance = scatter - mean / (texts / told.length)
  const rate = Math.min(mostRate, Math.max(leastRate, variance > 0 ? mean / variance : mostRate))
  return { shape: mean * rate, rate }
}

/**
 * Whether more people complain of a theme than is usual there. Complaints are Poisson with a rate of their own at each
 * place; that rate is Gamma over the brand (the prior), sharpened by the place's own eight weeks, so that a place of
 * which little is known counts as the brand. What is to be expected is then negative binomial.
 * @param mostChance how unlikely it must be
 */
export function judgeCell(cell: Cell, prior: Prior, mostChance: number): Verdict {
  const shape = prior.shape + cell.before
  const rate = prior.rate + cell.textsBefore
  const expected = (shape / rate) * cell.texts
  const chance = tailOf(cell.seen, { shape, rate, exposure: cell.texts })
  const isProblem = cell.people >= leastPeople && cell.seen >= leastPeople && chance <= mostChance
  return { expected, chance, isProblem }
}

/** How unlikely something must be, where so many are looked at: with 2,000 places and 23 themes well below one false alarm a week (bench reviews). */
export function mostChanceOf(cells: number): number {
  return Math.min(0.001, 0.3 / Math.max(1, cells))
}

// P(X >= count) of a Poisson whose rate is Gamma: negative binomial. Its parts are added up from the count on, so that
// very small chances are exact, or up to the count where that is less.
function tailOf(
  count: number,
  { shape, rate, exposure }: { shape: number; rate: number; exposure: number },
): number {
  if (count <= 0) return 1
  if (exposure <= 0) return 0
  const success = exposure / (rate + exposure)
  const mean = (shape / rate) * exposure
  if (count <= mean) {
    let part = Math.exp(shape * Math.log(1 - success))
    let below = 0
    for (let k = 0; k < count; k += 1) {
      below += part
      part *= ((shape + k) / (k + 1)) * success
    }
    return Math.max(0, 1 - below)
  }
  let part = Math.exp(logPart(count, shape, success))
  let tail = 0
  for (let k = count; part > tail * 1e-12 && k < count + 10_000; k += 1) {
    tail += part
    part *= ((shape + k) / (k + 1)) * success
  }
  return Math.min(1, tail)
}

function logPart(k: number, shape: number, success: number): number {
  let log = shape * Math.log(1 - success)
  for (let one = 0; one < k; one += 1) log += Math.log(((shape + one) / (one + 1)) * success)
  return log
}
