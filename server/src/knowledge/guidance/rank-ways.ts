/** The ways to a person, in the order they are listed everywhere (R-H 7); social networks come last. */
export const wayKinds = ['chat', 'phone', 'callback', 'form', 'email', 'visit', 'social'] as const
export type WayKind = (typeof wayKinds)[number]

/** One way to a person at one place, as it is now. */
export type Way = {
  kind: WayKind
  /** Whether somebody answers there now. */
  isOpen: boolean
  /** Minutes until somebody answers, as far as is known. */
  waitMinutes: number | null
}

/** What somebody wants, as far as their words tell. */
export type Matter = 'danger' | 'identity' | 'complaint' | 'general'
export type Need = { matter: Matter; isUrgent: boolean; hasAttachments: boolean }

type Fits = Readonly<Record<WayKind, number>>

// How well each way serves a need, 0 to 1; a fit of 0 makes a way unfit for it.
const soon: Fits = { phone: 1, chat: 0.9, visit: 0.6, callback: 0.5, form: 0.3, email: 0.25, social: 0.2 }
const proving: Fits = { form: 1, visit: 0.9, phone: 0.5, callback: 0.5, chat: 0.3, email: 0, social: 0 }
const carrying: Fits = { form: 1, email: 1, chat: 0.9, visit: 0.5, social: 0.3, phone: 0, callback: 0 }
const longWait = 10
const halfWorth = 15

/**
 * The way to offer first and all others after it, in their usual order (R-H 8): eligible × open × (urgency + proof of
 * who one is + attachments + wait). Danger is for the phone, papers are for the form, a complaint wants a reference,
 * and where the queue is long a call back is better. What is closed comes first only where everything is.
 */
export function rankWays(ways: readonly Way[], need: Need): { best: Way; others: Way[] } | undefined {
  const listed = [...ways].sort((one, other) => wayKinds.indexOf(one.kind) - wayKinds.indexOf(other.kind))
  const isQueueLong = listed.some(({ kind, waitMinutes }) => isLive(kind) && (waitMinutes ?? 0) > longWait)
  let best: Way | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const way of listed) {
    const score = scoreOf(way, need, isQueueLong)
    if (score > most) [best, most] = [way, score]
  }
  return best && { best, others: listed.filter((way) => way !== best) }
}

function scoreOf({ kind, isOpen, waitMinutes }: Way, need: Need, isQueueLong: boolean): number {
  const fits = [
    need.isUrgent || need.matter === 'danger' ? soon[kind] : 0.5 + soon[kind] / 5,
    need.matter === 'identity' ? proving[kind] : 0.5,
    need.hasAttachments ? carrying[kind] : 0.5,
    1 / (1 + (waitMinutes ?? halfWorth) / halfWorth),
  ]
  const isEligible = fits.every((fit) => fit > 0)
  const sum = fits.reduce((all, fit) => all + fit, 0) + preferenceFor(kind, need, isQueueLong)
  // Each of the two weighs more than everything after it.
  return (isOpen ? 100 : 0) + (isEligible ? 50 : 0) + sum
}

// Written ways take a message at any time; whether somebody answers now is what `isOpen` says.
function preferenceFor(kind: WayKind, { matter }: Need, isQueueLong: boolean): number {
  if (matter === 'danger') return kind === 'phone' ? 10 : 0
  if (matter === 'identity' || matter === 'complaint') return kind === 'form' ? 10 : 0
  return isQueueLong && kind === 'callback' ? 5 : 0
}

function isLive(kind: WayKind): boolean {
  return kind === 'chat' || kind === 'phone'
}
