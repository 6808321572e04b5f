import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { ReviewState } from './review-state.ts'

/** A review we know, held until the transaction ends. */
export type Held = ReviewState & { id: string }

type Row = Omit<Held, 'replyState'> & { channelId: string; externalId: string; replyState: string | null }

/**
 * The reviews we know of some that are named, by channel and their id outside. Also of those nobody knows, only this
 * transaction goes on: two looks at a new review wait for each other, else each would make one.
 */
export async function holdReviews(
  tx: Tx,
  named: readonly { channelId: string; externalId: string }[],
): Promise<Map<string, Held>> {
  const keys = [...new Set(named.map(keyOf))].sort()
  await sql`select pg_advisory_xact_lock(hashtextextended(key, 20)) from
    (select key from unnest(${keys.map((key) => `${tx.accountId} ${key}`)}::text[]) as key order by key) as keys`.execute(
    tx.db,
  )
  const { rows } =
    await sql<Row>`select reviews.id, reviews.channel_id, reviews.external_id, place_id, location_id,
      conversation_id, stars, native_rating, title, text, translation, language, author_name, author_id, media, url,
      is_star_only, written_at, changed_at, seen_at, removed_at, forget_at, is_due, due_from, answered_at, reply_text,
      reply_state, reply_reason, reply_changed_at, reply_message_id, version_count,
      sentiment, sentiment_by, sentiment_score, disagrees, tone, themes, language_by, spam_score, deciding_words,
      judged_with, corrected
    from json_to_recordset(${JSON.stringify(named)}::json) as named ("channelId" uuid, "externalId" text)
    join reviews on reviews.account_id = ${tx.accountId}::uuid and reviews.channel_id = named."channelId"
      and reviews.external_id = named."externalId"
    order by reviews.id for no key update of reviews`.execute(tx.db)
  return new Map(
    rows.map(({ channelId, externalId, replyState, ...rest }) => [
      keyOf({ channelId, externalId }),
      { ...rest, replyState: stateOf(replyState) },
    ]),
  )
}

function stateOf(text: string | null): ReviewState['replyState'] {
  return text === 'submitted' || text === 'pending' || text === 'live' || text === 'rejected' ? text : null
}

function keyOf({ channelId, externalId }: { channelId: string; externalId: string }): string {
  return `${channelId} ${externalId}`
}
