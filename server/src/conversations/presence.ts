import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { getConversationRecord } from './find-conversation.ts'
import { presenceStateShape, type viewerShape } from './shapes.ts'

/** What the channel `vicino_presence` carries; streams show it to whoever may see the place. */
export const presenceShape = z.object({
  accountId: z.uuid(),
  conversationId: z.uuid(),
  memberId: z.uuid(),
  name: z.string(),
  state: presenceStateShape,
  locationId: z.uuid().nullable(),
  departmentId: z.uuid().nullable(),
})

export type Presence = z.infer<typeof presenceShape>
export type Viewer = z.infer<typeof viewerShape>

const freshMs = 45_000

/** Says that the member looks at a conversation, types in it or has left it. Said again every half minute; never stored. */
export async function announcePresence(
  context: Context,
  conversationId: string,
  state: Presence['state'],
): Promise<void> {
  const { actor } = context
  if (actor.kind !== 'member')
    throw new AppError('forbidden', 'Only people look at conversations.', { key: 'people_only' })
  await context.jot(async (tx) => {
    const { locationId, departmentId } = await getConversationRecord(tx, conversationId)
    const { accountId } = tx
    const presence = {
      accountId,
      conversationId,
      memberId: actor.id,
      name: actor.name,
      state,
      locationId,
      departmentId,
    }
    await sql`select pg_notify('vicino_presence', ${JSON.stringify(presence)})`.execute(tx.db)
  })
}

export type PresenceBoard = {
  /** Hears one announcement as it comes over `vicino_presence`. */
  hear(text: string): void
  viewersOf(accountId: string, conversationId: string): Viewer[]
}

/** Who looks at what just now, as far as this process has heard; forgotten after 45 seconds of silence. */
export function createPresenceBoard(now: () => Date): PresenceBoard {
  const board = new Map<string, Map<string, Viewer & { heardAt: number }>>()
  const forget = (key: string, viewers: Map<string, { heardAt: number }>) => {
    for (const [id, viewer] of viewers) if (now().getTime() - viewer.heardAt > freshMs) viewers.delete(id)
    if (viewers.size === 0) board.delete(key)
  }
  return {
    hear(text) {
      const heard = presenceShape.safeParse(text === '' ? undefined : JSON.parse(text))
      if (!heard.success) return
      const { accountId, conversationId, memberId, name, state } = heard.data
      const key = `${accountId}:${conversationId}`
      const viewers = board.get(key) ?? new Map()
      board.set(key, viewers)
      if (state === 'away') viewers.delete(memberId)
      else viewers.set(memberId, { memberId, name, state, heardAt: now().getTime() })
      for (const [id, others] of board) forget(id, others)
    },
    viewersOf(accountId, conversationId) {
      const key = `${accountId}:${conversationId}`
      const viewers = board.get(key)
      if (!viewers) return []
      forget(key, viewers)
      return [...viewers.values()].map(({ heardAt: _heardAt, ...viewer }) => viewer)
    },
  }
}
