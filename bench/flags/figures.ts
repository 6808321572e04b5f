import { type SignKind, signKinds } from '../../server/src/reviews/flags/signs/sign.ts'
import type { Written } from './write-reviews.ts'

/** A review as it was written, with the signs found about it and whether somebody is asked to look at it. */
export type Judged = { one: Written; kinds: readonly SignKind[]; isAsked: boolean }

/** By sign what was planted, found of it and found beside it; by look-alike how many bear a sign, and of which kind. */
export function figuresOf(judged: readonly Judged[]) {
  const plain = judged.filter(({ one }) => !one.planted)
  const likes = Map.groupBy(
    plain.filter(({ one }) => one.like),
    ({ one }) => one.like ?? '',
  )
  return {
    signs: Object.fromEntries(
      signKinds.flatMap((kind) => {
        const planted = judged.filter(({ one }) => one.planted === kind)
        const found = judged.filter(({ kinds }) => kinds.includes(kind))
        if (planted.length + found.length === 0) return []
        const right = found.filter(({ one }) => one.planted === kind).length
        const figures = { planted: planted.length, found: found.length, right }
        return [[kind, { ...figures, precision: part(right, found), recall: part(right, planted) }]]
      }),
    ),
    lookAlikes: Object.fromEntries(
      [...likes].toSorted().map(([name, ones]) => [name, { of: ones.length, bearing: bearingOf(ones) }]),
    ),
    askedToLook: {
      planted: count(judged.filter(({ one }) => one.planted)),
      honest: count(plain),
      reviewsHonest: plain.length,
    },
  }
}

function bearingOf(ones: readonly Judged[]): Record<string, number> {
  return Object.fromEntries(
    [
      ...Map.groupBy(
        ones.flatMap(({ kinds }) => kinds),
        (kind) => kind,
      ),
    ].map(([kind, all]) => [kind, all.length]),
  )
}

function count(judged: readonly Judged[]): number {
  return judged.filter(({ isAsked }) => isAsked).length
}

function part(some: number, all: readonly unknown[]): number | null {
  return all.length === 0 ? null : Math.round((some / all.length) * 1_000) / 1_000
}
