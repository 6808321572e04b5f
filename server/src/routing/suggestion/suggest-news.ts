import type { Context } from '../../platform/context.ts'
import { advanceCursor, nextPage } from '../../platform/events/cursor.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'
import { readRouted } from '../read-routed.ts'
import { learnUpon } from './learn-upon.ts'
import { readSuggestionSettings } from './settings.ts'
import { suggestUpon } from './suggest-upon.ts'

const reader = 'suggestions'
const mostAtOnce = 200

/**
 * Learns from what people did and proposes something for what is new, once the rules have had their turn with it.
 * Nothing is held meanwhile: done twice, or broken off, what was done is found done.
 */
export async function suggestNews(context: Context): Promise<{ passed: number; isHeldBack: boolean }> {
  const { events, isHeldBack } = await nextPage(context, reader, (tx, cursor) =>
    readRouted(tx, cursor, mostAtOnce),
  )
  const last = events.at(-1)
  if (!last) return { passed: 0, isHeldBack }
  const { mode } = await context.read(readSuggestionSettings)
  if (mode !== 'off') await hear(context, events)
  await context.transaction((tx) => advanceCursor(tx, reader, last))
  return { passed: events.length, isHeldBack }
}

async function hear(context: Context, events: readonly StoredEvent[]): Promise<void> {
  await learnUpon(context, events)
  await suggestUpon(context, events)
}
