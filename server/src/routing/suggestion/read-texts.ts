import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { channelWord, readWords, type Word } from './words.ts'

export type Text = { channelId: string; words: Word[] }

/** What customers began conversations with, as words; without those in which no customer wrote yet. */
export async function readTexts(
  tx: Tx,
  ids: readonly string[],
  { actorId: seed }: { actorId: string },
): Promise<Map<string, Text>> {
  if (ids.length === 0) return new Map()
  const names = await readColleagues(tx)
  const { rows } = await sql<{ id: string; channelId: string; text: string; names: (string | null)[] }>`
    select conversations.id, conversations.channel_id, concat(conversations.subject, ' ', first.text) as text,
      array[contacts.name, first.sender->>'name'] as names
    from conversations
    join contacts on contacts.account_id = conversations.account_id and contacts.id = conversations.contact_id
    cross join lateral (select left(text, 4000) as text, sender from messages
      where messages.account_id = conversations.account_id and messages.conversation_id = conversations.id
        and kind = 'incoming' and automatic is null order by created_at, messages.id fetch first 1 row only) as first
    where conversations.account_id = ${tx.accountId}::uuid and conversations.id = any(${[...new Set(ids)]}::uuid[])`.execute(
    tx.db,
  )
  return new Map(
    rows.map(({ id, channelId, text, names: own }) => {
      const left = [...names, ...own.flatMap((name) => name ?? [])]
      return [
        id,
        { channelId, words: [channelWord(seed, channelId), ...readWords(text, { seed, names: left })] },
      ]
    }),
  )
}

async function readColleagues(tx: Tx): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('members')
    .select('name')
    .where('accountId', '=', tx.accountId)
    .limit(1_000)
    .execute()
  return rows.map(({ name }) => name)
}
