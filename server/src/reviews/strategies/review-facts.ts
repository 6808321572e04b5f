import { sql } from 'kysely'
import parsePhoneNumber from 'libphonenumber-js/max'
import { hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { decidingWordsShape } from '../judging/judgement.ts'
import { placedReviews } from '../placed-reviews.ts'
import type { ReviewFacts } from './choose-strategy.ts'
import { openNextDay } from './next-day.ts'

/** A review with all its answer hangs on, as far as the actor may see it. */
export async function findReviewToAnswer(tx: Tx, id: string) {
  const row = await placedReviews(tx)
    .select(['reviews.id', 'channels.connector as platform', 'reviews.locationId', 'conversationId'])
    .select(['stars', 'title', 'text', 'language', 'authorName', 'isStarOnly', 'tone', 'disagrees'])
    .select(['sentimentScore', 'decidingWords', 'corrected', 'themes', 'spamScore', 'isDue'])
    .select(['externalId', 'removedAt', 'versionCount', 'locations.name as locationName', 'locations.phone'])
    .select(['locations.hours', 'locations.locale as locationLocale'])
    .where('reviews.id', '=', id)
    .executeTakeFirst()
  return row
}
export type ReviewToAnswer = NonNullable<Awaited<ReturnType<typeof findReviewToAnswer>>>

/** What its strategy is chosen by. */
export function factsOf(row: ReviewToAnswer): ReviewFacts {
  const { stars, title, text, language, tone, disagrees, sentimentScore, decidingWords, corrected } = row
  return {
    ...{ stars, title, text, language, tone, disagrees, score: sentimentScore },
    isPersons: corrected.includes('tone'),
    words: decidingWordsShape.catch(decidingWordsShape.parse({})).parse(decidingWords).sentiment,
  }
}

/** What is known of its location: what it is called, where to call, who leads it, who works there, when it opens next. */
export async function readPlaceFacts(tx: Tx, row: ReviewToAnswer, language: string) {
  const { locationId, locationName, phone, hours } = row
  if (locationId === null) return { staff: [] }
  const people = await readStaff(tx, locationId)
  const managers = people.filter(({ role, isTheirs }) => role === 'manager' && isTheirs)
  return {
    ...(locationName ? { location: locationName } : {}),
    ...(phone ? { phone: parsePhoneNumber(phone)?.formatInternational() ?? phone } : {}),
    // Of two nobody knows whose place it is.
    ...(managers.length === 1 ? { manager: managers[0]?.name } : {}),
    hours: openNextDay(hoursOf(hours), tx.now(), language),
    staff: people.filter(({ isTheirs }) => isTheirs).map(({ name }) => name),
  }
}

/** Who may work at a location; `isTheirs` for those who work at named locations only. */
async function readStaff(tx: Tx, locationId: string) {
  const { rows } = await sql<{ name: string; role: string; isTheirs: boolean }>`
    select name, role, exists (select from member_locations as place where place.account_id = members.account_id
      and place.member_id = members.id and place.location_id = ${locationId}::uuid) and not all_locations as is_theirs
    from members where account_id = ${tx.accountId}::uuid and disabled_at is null order by name`.execute(
    tx.db,
  )
  return rows
}

const comparedWith = 200

/** The brand's latest answers in public, the newest first, but those below this review. */
export async function readPastAnswers(tx: Tx, exceptReviewId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('reviews')
    .select('replyText')
    .where('accountId', '=', tx.accountId)
    .where('replyText', 'is not', null)
    .where('id', '!=', exceptReviewId)
    .orderBy('replyChangedAt', (order) => order.desc().nullsLast())
    .limit(comparedWith)
    .execute()
  return rows.map(({ replyText }) => replyText ?? '')
}
