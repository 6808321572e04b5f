import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { type AnswerState, answerIs, answerState } from './answer-state.ts'
import { decidingWordsShape } from './judging/judgement.ts'
import { listCorrections, versionOfReview } from './judging/list-corrections.ts'
import type { Tone } from './judging/tone-of.ts'
import { placedReviews } from './placed-reviews.ts'
import { mediaShape } from './shapes.ts'
import { type CountedFilter, countedAs } from './trends/list-conditions.ts'

export type ReviewFilter = CountedFilter & {
  locations?: string[] | undefined
  regionId?: string | undefined
  channelId?: string | undefined
  conversationId?: string | undefined
  stars?: number[] | undefined
  sentiment?: ('pos' | 'neu' | 'neg' | 'unclear')[] | undefined
  tone?: Tone[] | undefined
  theme?: string | undefined
  language?: string | undefined
  disagrees?: boolean | undefined
  suspicious?: boolean | undefined
  answer?: AnswerState | undefined
  state?: 'due' | 'answered' | 'rejected' | 'star_only' | 'removed' | undefined
  flag?: 'check' | 'flagged' | 'removed' | undefined
  since?: string | undefined
  until?: string | undefined
}
export type ReviewPage = ReviewFilter & {
  limit: number
  after?: readonly [writtenAt: string, id: string] | undefined
}

/** Reviews the actor may see, the newest first; one more than `limit` when there are more. One statement. */
export async function listReviews(tx: Tx, page: ReviewPage) {
  // Which ones is found among reviews alone: what stands beside them is looked up for a page, not for all that is sorted.
  const found = tx.db
    .selectFrom('reviews')
    .select('reviews.id')
    .where('reviews.accountId', '=', tx.accountId)
    .where(visibleLocations(tx.actor, 'reviews.locationId'))
    .where((of) => of.and(conditionsOf(tx, page)))
    .orderBy('reviews.writtenAt', 'desc')
    .orderBy('reviews.id', 'desc')
    .limit(page.limit + 1)
  const rows = await select(tx)
    .where('reviews.id', 'in', found)
    .orderBy('reviews.writtenAt', 'desc')
    .orderBy('reviews.id', 'desc')
    .execute()
  return rows.map(shown)
}

/** A review with all its versions. @throws AppError not_found */
export async function getReview(tx: Tx, id: string) {
  const row = await select(tx)
    .select(['reviews.media', 'sentimentScore', 'spamScore', 'decidingWords', 'judgedWith'])
    .where('reviews.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
  const versions = await tx.db
    .selectFrom('reviewVersions')
    .select([
      'number',
      'kind',
      'stars',
      'nativeRating',
      'title',
      'text',
      'replyText',
      'replyState',
      'replyReason',
    ])
    .select(['changedAt', 'seenAt'])
    .where('accountId', '=', tx.accountId)
    .where('reviewId', '=', id)
    .orderBy('number', 'desc')
    .execute()
  return {
    ...shown(row),
    media: mediaShape.parse(row.media),
    ...{ sentimentScore: row.sentimentScore, spamScore: row.spamScore, judgedWith: row.judgedWith },
    decidingWords: decidingWordsShape.parse(row.decidingWords),
    corrections: await listCorrections(tx, id),
    versions,
    version: await versionOfReview(tx, id),
  }
}

function select(tx: Tx) {
  return placedReviews(tx)
    .select(['reviews.id', 'reviews.channelId', 'channels.connector as platform', 'reviews.locationId'])
    .select([
      'locations.name as locationName',
      'placeId',
      'conversationId',
      'stars',
      'nativeRating',
      'title',
      'text',
    ])
    .select(['translation', 'language', 'authorName', 'reviews.url', 'isStarOnly', 'writtenAt', 'changedAt'])
    .select(['removedAt', 'isDue', 'dueFrom', 'answeredAt', 'replyText', 'replyState', 'replyReason'])
    .select(['replyChangedAt', 'replyMessageId', 'sentiment', 'sentimentBy', 'disagrees', 'tone', 'themes'])
    .select(['reviews.languageBy', 'isSuspicious', 'isSpam', 'corrected'])
    .select(answerState(tx).as('answerState'))
    .select('flagState')
}

function conditionsOf(tx: Tx, page: ReviewPage): RawBuilder<SqlBool>[] {
  const { locations, regionId, channelId, conversationId, stars, since, until, after } = page
  return [
    ...(locations ? [sql<SqlBool>`reviews.location_id = any(${locations}::uuid[])`] : []),
    ...(regionId ? [isInRegion(tx, regionId)] : []),
    ...(channelId ? [sql<SqlBool>`reviews.channel_id = ${channelId}::uuid`] : []),
    ...(conversationId ? [sql<SqlBool>`reviews.conversation_id = ${conversationId}::uuid`] : []),
    ...(stars ? [sql<SqlBool>`reviews.stars = any(${stars}::smallint[])`] : []),
    ...(since ? [sql<SqlBool>`reviews.written_at >= ${since}::timestamptz`] : []),
    ...(until ? [sql<SqlBool>`reviews.written_at < ${until}::timestamptz`] : []),
    ...(after
      ? [sql<SqlBool>`(reviews.written_at, reviews.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`]
      : []),
    ...judgedAs(page),
    ...countedAs(page),
    stateIs(page.state),
    ...(page.answer ? [answerIs(tx, page.answer)] : []),
    flagIs(page.flag),
  ]
}

function isInRegion(tx: Tx, regionId: string): RawBuilder<SqlBool> {
  const region = regionId === 'none' ? sql`is null` : sql`= ${regionId}::uuid`
  return sql`reviews.location_id in (select id from locations where account_id = ${tx.accountId}::uuid and region_id ${region})`
}

function judgedAs({ sentiment, tone, theme, language, ...page }: ReviewPage): RawBuilder<SqlBool>[] {
  const { disagrees, suspicious } = page
  return [
    // One is compared, not looked up in a list: then the index of it is in the order of the page.
    ...(sentiment ? [oneOf('reviews.sentiment', sentiment)] : []),
    ...(tone ? [oneOf('reviews.tone', tone)] : []),
    ...(theme ? [sql<SqlBool>`reviews.themes @> array[${theme}]`] : []),
    ...(language ? [sql<SqlBool>`reviews.language = ${language}`] : []),
    ...(disagrees === undefined
      ? []
      : [disagrees ? sql<SqlBool>`reviews.disagrees` : sql<SqlBool>`not reviews.disagrees`]),
    ...(suspicious === undefined
      ? []
      : [suspicious ? sql<SqlBool>`reviews.is_suspicious` : sql<SqlBool>`not reviews.is_suspicious`]),
  ]
}

function oneOf(column: string, values: readonly string[]): RawBuilder<SqlBool> {
  const [only, ...others] = values
  return others.length === 0
    ? sql`${sql.ref(column)} = ${only}`
    : sql`${sql.ref(column)} = any(${[...values]}::text[])`
}

function stateIs(state: ReviewFilter['state']): RawBuilder<SqlBool> {
  switch (state) {
    case 'due':
      return sql`reviews.is_due`
    case 'answered':
      return sql`reviews.answered_at is not null and reviews.removed_at is null`
    case 'rejected':
      return sql`reviews.reply_state = 'rejected'`
    case 'star_only':
      return sql`reviews.is_star_only and reviews.removed_at is null`
    case 'removed':
      return sql`reviews.removed_at is not null`
    default:
      return sql`true`
  }
}

function flagIs(flag: ReviewFilter['flag']): RawBuilder<SqlBool> {
  switch (flag) {
    case 'check':
      return sql`reviews.flag_state = 'check'`
    case 'flagged':
      return sql`reviews.flag_state in ('open', 'submitted', 'kept', 'appealed')`
    case 'removed':
      return sql`reviews.flag_state = 'removed'`
    default:
      return sql`true`
  }
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function shown(row: Row) {
  const { replyText, replyState, replyReason, replyChangedAt, replyMessageId, ...rest } = row
  const reply =
    replyText === null || replyState === null
      ? null
      : {
          ...{ text: replyText, state: replyState, reason: replyReason },
          ...{ changedAt: replyChangedAt, messageId: replyMessageId },
        }
  return { ...rest, reply }
}
