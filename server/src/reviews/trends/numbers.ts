import { type Estimate, meanOf, shareOf } from './intervals.ts'

/** How many reviews, by what they say: a sum of rows of review_numbers. */
export type Sums = {
  reviews: number
  stars: readonly number[]
  recommends: number
  recommendsNot: number
  positive: number
  neutral: number
  negative: number
  texts: number
  bad: number
  owed: number
  answered: number
}

/** What is told of some reviews. An estimate that is null has no data. */
export type Numbers = {
  reviews: number
  /** Of those that give stars; what a platform asks as yes or no is apart. */
  stars: Estimate | null
  recommend: Estimate | null
  positive: Estimate | null
  negative: Estimate | null
  /** How many of the reviews clearly feel like something: only these count as positive or negative. */
  coverage: number | null
  /** Of those to which an answer was owed; stars alone are not. */
  answered: Estimate | null
}

export function numbersOf(sums: Sums): Numbers {
  const { reviews, recommends, recommendsNot, positive, neutral, negative, owed, answered } = sums
  const clear = positive + neutral + negative
  return {
    reviews,
    stars: rounded(meanOf(sums.stars), 2),
    recommend: rounded(shareOf(recommends, recommends + recommendsNot), 3),
    positive: rounded(shareOf(positive, clear), 3),
    negative: rounded(shareOf(negative, clear), 3),
    coverage: reviews > 0 ? Math.round((clear / reviews) * 1000) / 1000 : null,
    answered: rounded(shareOf(answered, owed), 3),
  }
}

export function addUp(all: readonly Sums[]): Sums {
  const total = (of: (one: Sums) => number) => all.reduce((sum, one) => sum + of(one), 0)
  return {
    reviews: total((one) => one.reviews),
    stars: [0, 1, 2, 3, 4].map((index) => total((one) => one.stars[index] ?? 0)),
    recommends: total((one) => one.recommends),
    recommendsNot: total((one) => one.recommendsNot),
    positive: total((one) => one.positive),
    neutral: total((one) => one.neutral),
    negative: total((one) => one.negative),
    texts: total((one) => one.texts),
    bad: total((one) => one.bad),
    owed: total((one) => one.owed),
    answered: total((one) => one.answered),
  }
}

function rounded(estimate: Estimate | null, digits: number): Estimate | null {
  if (!estimate) return null
  const cut = (value: number) => Number(value.toFixed(digits))
  return { n: estimate.n, value: cut(estimate.value), low: cut(estimate.low), high: cut(estimate.high) }
}
