import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'

/** The database's channel on which streams of chats hear that there is something for a visitor. */
export const chatNews = 'vicino_chat'

const newsShape = z.object({
  accountId: z.uuid(),
  visitorId: z.uuid(),
  /** `message`: there are lines to be read; `read`: the team has read up to a line; `chat`: its state is another. */
  kind: z.enum(['message', 'read', 'chat']),
})

export type News = z.infer<typeof newsShape>

/** Tells the streams of a visitor, in whatever process they are, with the commit. */
export async function tellStreams(tx: Tx, news: Omit<News, 'accountId'>): Promise<void> {
  await sql`select pg_notify(${chatNews}, ${newsText(tx, news)})`.execute(tx.db)
}

/** What is said on that channel, for a statement that tells it itself. */
export function newsText(tx: Tx, news: Omit<News, 'accountId'>): string {
  return JSON.stringify({ accountId: tx.accountId, ...news })
}

/** What was told; undefined when some may have been missed. */
export function readNews(text: string): News | undefined {
  return text === '' ? undefined : newsShape.parse(JSON.parse(text))
}
