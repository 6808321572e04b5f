import type { ConversationRow } from './shapes.ts'

type Worth = NonNullable<ConversationRow['worth']>

/** What an answer is still worth, from 1 (everything) to 0 (nothing more); nothing is lost while the place is closed. */
export function worthAt(worth: Worth, now: Date): number {
  const [full, gone] = [ms(worth.fullUntil), ms(worth.goneAt)]
  const at = now.getTime()
  if (at <= full) return 1
  if (at >= gone) return 0
  const pause = span(worth, -Infinity)
  return Math.min(1, Math.max(0, (gone - at - span(worth, at)) / (gone - full - pause)))
}

/** How much of the closed time is still to come. */
function span({ pausedFrom, pausedUntil }: Worth, at: number): number {
  if (!pausedFrom || !pausedUntil) return 0
  return Math.max(0, ms(pausedUntil) - Math.max(at, ms(pausedFrom)))
}

function ms(text: string): number {
  return new Date(text).getTime()
}
