import { sql } from 'kysely'
import type { Context } from '../../server/src/platform/context.ts'
import { insertRows } from '../../server/src/platform/db/insert-rows.ts'
import { newId } from '../../server/src/platform/ids.ts'
import { readSigns } from '../../server/src/reviews/flags/read-signs.ts'

const each = 40

/**
 * Whether it is told that no visit is known: of people who wrote by mail as well, and of those who only wrote reviews.
 * Looked at with reviews that bear another sign, as it is told beside one.
 */
export async function judgeVisits(context: Context) {
  const { rows } = await context.read((tx) =>
    sql<{ id: string; channelId: string }>`select distinct reviews.id, channel_id from reviews
      join review_signs as signs on signs.account_id = reviews.account_id and signs.review_id = reviews.id
      where reviews.account_id = ${tx.accountId}::uuid order by reviews.id limit ${sql.lit(2 * each)}`.execute(
      tx.db,
    ),
  )
  await know(context, rows)
  const told = await Promise.all(
    rows.map(async ({ id }) =>
      (await context.read((tx) => readSigns(tx, id))).some(({ kind }) => kind === 'no_visit'),
    ),
  )
  const count = (isKnown: boolean) => told.filter((one, at) => one && isKnownAt(at) === isKnown).length
  return {
    ...{ strangers: rows.length - each, toldOfStrangers: count(false) },
    ...{ known: Math.min(each, rows.length), toldOfKnown: count(true) },
  }
}

function isKnownAt(at: number): boolean {
  return at % 2 === 0
}

/** Gives each review a conversation of its own person, and every other person a conversation by mail besides. */
async function know(context: Context, reviews: readonly { id: string; channelId: string }[]): Promise<void> {
  const { accountId } = context
  const mail = await context.read((tx) =>
    tx.db.selectFrom('channels').select('id').where('connector', '=', 'email').executeTakeFirstOrThrow(),
  )
  const people = reviews.map(({ id, channelId }, at) => ({
    id,
    channelId,
    at,
    contactId: newId(),
    own: newId(),
  }))
  const now = new Date()
  const conversations = people.flatMap(({ channelId, contactId, own, at }) =>
    [{ id: own, channelId }, ...(isKnownAt(at) ? [{ id: newId(), channelId: mail.id }] : [])].map(
      (one, index) => ({
        ...{ accountId, ...one, contactId, originalContactId: contactId, number: 1_000_000 + at * 2 + index },
        ...{ lastActivityAt: now, lastMessageAt: now },
      }),
    ),
  )
  await context.transaction(async (tx) => {
    await insertRows(
      'contacts',
      people.map(({ contactId }) => ({ accountId, id: contactId })),
    ).execute(tx.db)
    await insertRows('conversations', conversations).execute(tx.db)
    for (const { id, own } of people)
      await tx.db.updateTable('reviews').set({ conversationId: own }).where('id', '=', id).execute()
  })
}
