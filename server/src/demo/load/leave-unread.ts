import { visibleConversations } from '../../accounts/index.ts'
import { readEverything } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import type { DemoPerson } from '../shapes.ts'
import type { Stage } from './stage.ts'

// What came in since somebody last looked, per person.
const fewestUnread = 9
const mostUnread = 24

/** Everybody has seen all but the newest conversations, each up to another one. */
export async function leaveUnread(stage: Stage, people: readonly DemoPerson[]): Promise<void> {
  for (const [index, { key }] of people.entries()) {
    const context = stage.context.as(stage.member(key))
    const unread = mostUnread - ((index * 5) % (mostUnread - fewestUnread))
    const before = await activityOf(context, unread)
    if (before) await readEverything(context, before)
  }
}

async function activityOf(context: Context, position: number): Promise<Date | undefined> {
  const found = await context.read((tx) =>
    tx.db
      .selectFrom('conversations')
      .select('lastActivityAt')
      .where('accountId', '=', tx.accountId)
      .where(visibleConversations(tx.actor))
      .orderBy('lastActivityAt', 'desc')
      .offset(position)
      .limit(1)
      .executeTakeFirst(),
  )
  return found?.lastActivityAt
}
