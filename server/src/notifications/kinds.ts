import { z } from 'zod'

export const ways = ['app', 'mail', 'push'] as const
export type Way = (typeof ways)[number]

export type Choice = Record<Way, boolean>

/** What one can be told of, and the ways it goes while nobody has chosen otherwise. */
export const usualWays = {
  /** Somebody gave me a conversation. */
  assigned: { app: true, mail: true, push: true },
  /** A note names me or my department. */
  mentioned: { app: true, mail: true, push: true },
  /** A customer wrote in a conversation that is mine or that I follow. */
  reply: { app: true, mail: true, push: true },
  /** A colleague answered or wrote a note in one of those. */
  team: { app: true, mail: false, push: false },
  /** A conversation came, or came to my department, and nobody has it. */
  unassigned: { app: false, mail: false, push: false },
  /** An answer is due or nearly so. */
  overdue: { app: true, mail: false, push: true },
  /** What I wrote did not arrive. */
  failed: { app: true, mail: true, push: true },
  /** A rule or a colleague asks me to look at it. */
  attention: { app: true, mail: true, push: true },
  /** An answer waits for my approval. */
  approval: { app: true, mail: true, push: true },
  /** My answer was approved, or sent back. */
  decision: { app: true, mail: true, push: true },
} as const satisfies Record<string, Choice>

export type Kind = keyof typeof usualWays

export const kindShape = z.enum([
  'assigned',
  'mentioned',
  'reply',
  'team',
  'unassigned',
  'overdue',
  'failed',
  'attention',
  'approval',
  'decision',
])

export const kinds: readonly Kind[] = kindShape.options

/** An object with the same of each kind. */
export function byKind<T extends z.ZodType>(shape: T) {
  return z.strictObject({
    assigned: shape,
    mentioned: shape,
    reply: shape,
    team: shape,
    unassigned: shape,
    overdue: shape,
    failed: shape,
    attention: shape,
    approval: shape,
    decision: shape,
  })
}

/** What one is told of articles: always in the application, and nowhere else. */
export const articleKindShape = z.enum(['review_asked', 'review_approved', 'review_returned', 'review_due'])
export type ArticleKind = z.infer<typeof articleKindShape>

/** What one is told of locations: always in the application, and nowhere else. */
export const locationKindShape = z.enum([
  'change_proposed',
  'change_approved',
  'change_declined',
  'change_failed',
  'credential_expiring',
  'problem_found',
  /** Nothing was heard of a review that was reported at the location. */
  'flag_waiting',
])
export type LocationKind = z.infer<typeof locationKindShape>
