import type { Sign, SignKind } from './sign.ts'

/**
 * What a sign is about. Two that are about the same (a link to a competitor also makes a text look like advertising)
 * are one reason. That no visit is known is true of nearly everybody, so it is told and never counts.
 */
const aboutOf: Record<SignKind, string | null> = {
  burst: 'time',
  near_copy: 'text',
  own_copy: 'reviewer',
  far_apart: 'reviewer',
  wrong_place: 'place',
  not_offered: 'place',
  extortion: 'demand',
  competitor: 'promotion',
  spam: 'promotion',
  mismatch: 'rating',
  no_visit: null,
}

// Enough alone: a demand needs no second reason to be looked at by a person.
const strong: ReadonlySet<SignKind> = new Set(['extortion'])

/** How many reasons there are to look at a review: signs that do not come from one another (nlp.md §6). */
export function countReasons(signs: readonly Pick<Sign, 'kind'>[]): number {
  return new Set(signs.flatMap(({ kind }) => aboutOf[kind] ?? [])).size
}

/** Whether somebody should look at a review: two reasons, or a strong one. A suggestion, never a verdict. */
export function shouldCheck(signs: readonly Pick<Sign, 'kind'>[]): boolean {
  return countReasons(signs) >= 2 || signs.some(({ kind }) => strong.has(kind))
}
