import { sql } from 'kysely'
import type { Visit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { noteGap } from './note-gap.ts'
import { scrub, type Term } from './scrub.ts'
import { recentSessionsOf, sessionOf } from './session-of.ts'

type Visitor = Pick<Visit, 'context' | 'address' | 'agent'>

export type NewSearch = {
  typed: string
  locale: string
  locationId: string | null
  /** The articles it found, in their order. */
  articleIds: readonly string[]
}

const sessionMinutes = 30
const chainMinutes = 2
const mostKept = 10

/**
 * Keeps a search somebody meant. What they typed on the way to it is not one: a search that begins like the one before
 * takes its place. One after which they chose nothing and asked for something else is marked as reformulated.
 */
export async function noteSearch(visit: Visitor, search: NewSearch): Promise<void> {
  const term = scrub(search.typed)
  if (!term) return
  await visit.context.jot(async (tx) => {
    const session = await sessionOf(tx, visit)
    const last = await lastOf(tx, session, search.locale)
    if (last && goesOn(last, term, tx.now())) await replace(tx, last.id, term, search)
    else {
      if (last && !last.clicked)
        await tx.db
          .updateTable('searches')
          .set({ isReformulated: true })
          .where('accountId', '=', tx.accountId)
          .where('id', '=', last.id)
          .execute()
      await insert(tx, session, term, search)
    }
    if (search.articleIds.length === 0) await noteGap(tx, { ...term, locale: search.locale })
  })
}

type Last = { id: string; at: Date; folded: string; clicked: string | null }

function lastOf(tx: Tx, session: Buffer, locale: string): Promise<Last | undefined> {
  return tx.db
    .selectFrom('searches')
    .select(['id', 'at', 'folded', 'clicked'])
    .where('accountId', '=', tx.accountId)
    .where('session', '=', session)
    .where('locale', '=', locale)
    .where('at', '>', minutesBefore(tx.now(), sessionMinutes))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

function goesOn({ at, folded: before, clicked }: Last, { folded }: Term, now: Date): boolean {
  if (before === folded) return true
  const isOneTheOther = before.startsWith(folded) || folded.startsWith(before)
  return isOneTheOther && !clicked && at > minutesBefore(now, chainMinutes)
}

async function replace(tx: Tx, id: string, term: Term, { articleIds, locationId }: NewSearch): Promise<void> {
  await tx.db
    .updateTable('searches')
    .set({ ...term, at: tx.now(), locationId, ...foundOf(articleIds) })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

async function insert(
  tx: Tx,
  session: Buffer,
  term: Term,
  { locale, locationId, articleIds }: NewSearch,
): Promise<void> {
  await tx.db
    .insertInto('searches')
    .values({
      ...{ accountId: tx.accountId, id: newId(), at: tx.now(), session, locale, locationId },
      ...{ ...term, ...foundOf(articleIds) },
    })
    .execute()
}

function foundOf(articleIds: readonly string[]) {
  return { results: articleIds.length, found: articleIds.slice(0, mostKept) }
}

export type Chosen = { kind: 'article' | 'action' | 'location'; articleId: string | null }

/** Keeps what somebody chose of what their search found; the first choice counts. */
export async function noteChoice(visit: Visitor, typed: string, { kind, articleId }: Chosen): Promise<void> {
  const term = scrub(typed)
  if (!term) return
  await visit.context.jot(async (tx) => {
    const sessions = await recentSessionsOf(tx, visit)
    if (sessions.length === 0) return
    await sql`update searches set clicked = ${kind}, clicked_article_id = ${articleId}::uuid,
        clicked_rank = array_position(found, ${articleId}::uuid)
      where account_id = ${tx.accountId}::uuid and clicked is null and id = (
        select id from searches where account_id = ${tx.accountId}::uuid and session = any(${sessions}::bytea[])
          and folded = ${term.folded} and at > ${minutesBefore(tx.now(), sessionMinutes)}
        order by at desc limit 1)`.execute(tx.db)
  })
}

/** A time so many minutes before another. */
export function minutesBefore(time: Date, minutes: number): Date {
  return new Date(time.getTime() - minutes * 60_000)
}
