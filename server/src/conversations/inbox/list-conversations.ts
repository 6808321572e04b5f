import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { sees, visibleConversations } from '../../accounts/index.ts'
import type { Actor, Tx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.ts'
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts'
import { compileFilter } from '../filter/compile.ts'
import type { Sql } from '../filter/fields.ts'
import { asksAbout, type Filter } from '../filter/shape.ts'
import { byRelevance } from '../search/by-relevance.ts'
import { findPassages } from '../search/find-passages.ts'
import { asksForStatus, lookFor, readSearch, type Search, textConditions } from '../search/search.ts'
import { type listItemShape, type Sort, sortShape, type statusShape, type viewShape } from '../shapes.ts'
import { getView } from '../views/queries.ts'
import { asRow, selectRows } from './rows.ts'
import { type Segment, segmentsOf } from './sorts.ts'

export type ConversationFilter = {
  view: z.infer<typeof viewShape>
  status?: z.infer<typeof statusShape> | undefined
  locationId?: string | undefined
  departmentId?: string | undefined
  assigneeId?: string | undefined
  contactId?: string | undefined
  filter?: Filter | undefined
  search?: string | undefined
  sort?: Sort | undefined
}

export type Page = { items: z.infer<typeof listItemShape>[]; nextCursor: string | null }

type Of = ExpressionBuilder<DB, 'conversations'>
type Place = { sort: Sort; at: Date; segment: number; after: { value: string; id: string } | undefined }

/**
 * A page of the conversations of a view. At most three statements by worth (one for each stretch that is needed to
 * fill the page, mostly one), one more with own fields; reads no message, unless a search is to show what it found.
 * Later pages are as of the moment of the first, so that what loses its worth meanwhile does not change its place.
 */
export async function listConversations(
  tx: Tx,
  asked: ConversationFilter,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page> {
  const { locationId } = asked
  if (locationId && !sees(tx.actor, { locationId, departmentId: null }))
    return { items: [], nextCursor: null }
  const place = placeOf(tx, asked, page.cursor)
  const search = asked.search ? await readSearch(tx, asked.search) : undefined
  const others = [...(search?.filters ?? []), ...(await otherConditions(tx, asked))]
  const ranked = search && place.sort === 'relevance' ? await byRelevance(tx, search, others) : []
  const isRanked = ranked.length > 0
  const segments = isRanked ? ranked : segmentsOf(place.sort, place.at)
  const conditions = search && !isRanked ? [...others, ...(await textConditions(tx, search))] : others
  const found: Found[] = []
  for (let index = place.segment; index < segments.length && found.length <= page.limit; index++) {
    const after = index === place.segment ? place.after : undefined
    const limit = page.limit + 1 - found.length
    const rows = await readSegment(tx, conditions, { segment: segments[index], after, limit })
    found.push(...rows.map((row) => ({ ...row, segment: index })))
  }
  const shown = found.slice(0, page.limit)
  return {
    items: await withPassages(tx, search, shown),
    nextCursor: found.length > page.limit ? cursorAfter(place, shown.at(-1)) : null,
  }
}

/** A question together with that of a saved view. @throws AppError not_found when there is no such view */
export async function withSavedView(
  tx: Tx,
  asked: ConversationFilter,
  viewId: string | undefined,
): Promise<ConversationFilter> {
  if (!viewId) return asked
  const saved = await getView(tx, viewId)
  const filter = asked.filter ? { all: [saved.filter, asked.filter] } : saved.filter
  return { ...asked, filter, sort: asked.sort ?? saved.sort }
}

type Found = { item: Page['items'][number]; value: string; segment: number }

async function withPassages(tx: Tx, search: Search | undefined, shown: readonly Found[]) {
  const items = shown.map((one) => one.item)
  if (!search) return items
  const ids = items.map(({ id }) => id)
  const passages = await findPassages(tx, search, ids)
  return items.map((item) => ({ ...item, found: passages.get(item.id) }))
}

const cursorShape = z.tuple([sortShape, z.number(), z.number().int(), z.string(), z.uuid()])

function placeOf(tx: Tx, asked: ConversationFilter, cursor: string | undefined): Place {
  const known = decodeCursor(cursor, cursorShape)
  if (!known) return { sort: asked.sort ?? usualSort(asked), at: tx.now(), segment: 0, after: undefined }
  const [sort, at, segment, value, id] = known
  return { sort, at: new Date(at), segment, after: { value, id } }
}

function cursorAfter({ sort, at }: Place, last: Found | undefined): string | null {
  return last ? encodeCursor([sort, at.getTime(), last.segment, last.value, last.item.id]) : null
}

const worked = ['mine', 'unassigned', 'open', 'all']

/** What waits for an answer is ordered by what that is worth; what does not, by when it was active. */
function usualSort({ view, status, search, contactId }: ConversationFilter): Sort {
  if (search) return 'relevance'
  return worked.includes(view) && !contactId && (!status || status === 'open') ? 'worth' : 'newest'
}

/** What must hold of a conversation to stand in a list, besides its account. */
export async function matchingConditions(tx: Tx, asked: ConversationFilter): Promise<Sql[]> {
  const search = asked.search ? await readSearch(tx, asked.search) : undefined
  return [
    ...(search ? [...search.filters, ...(await textConditions(tx, search))] : []),
    ...(await otherConditions(tx, asked)),
  ]
}

async function otherConditions(tx: Tx, asked: ConversationFilter): Promise<Sql[]> {
  return [
    ...(asked.filter ? [await compileFilter(tx, asked.filter)] : []),
    visibleConversations(asked.locationId ? everywhere(tx.actor) : tx.actor),
    ...inView(asked, tx.actor),
    ...chosen(asked),
    sql`conversations.merged_into_id is null`,
    sql`conversations.side_of_id is null`,
  ]
}

async function readSegment(
  tx: Tx,
  conditions: Sql[],
  { segment, after, limit }: { segment: Segment | undefined; after: Place['after']; limit: number },
): Promise<Omit<Found, 'segment'>[]> {
  if (!segment) return []
  const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
  const { by, type, direction, search } = segment
  if (search !== undefined) await lookFor(tx, search)
  const beyond = sql.raw(direction === 'asc' ? '>' : '<')
  const read = (where: Sql) =>
    selectRows(tx)
      .leftJoin('conversationReads', (join) =>
        join
          .onRef('conversationReads.accountId', '=', 'conversations.accountId')
          .onRef('conversationReads.conversationId', '=', 'conversations.id')
          .on('conversationReads.memberId', '=', memberId),
      )
      .select(['conversationReads.readCount', sql<string>`(${by})::text`.as('sortValue')])
      .where(where)
      .where((of: Of) => of.and(conditions))
      .$if(after !== undefined, (all) =>
        all.where(
          sql<SqlBool>`(${by}, conversations.id) ${beyond} (${after?.value}::${sql.raw(type)}, ${after?.id}::uuid)`,
        ),
      )
      .orderBy(by, direction)
      .orderBy('conversations.id', direction)
      .limit(limit)
      .execute()
  const walked = await read(segment.where)
  const rows = segment.otherwise && walked.length < limit ? await read(segment.otherwise) : walked
  return rows.map(({ readCount, sortValue, ...row }) => ({
    item: { ...asRow(row), isUnread: memberId !== null && row.messageCount > (readCount ?? 0) },
    value: sortValue,
  }))
}

// The one location asked for has been found visible. Saying so twice would make the planner expect next to no rows and
// sort thousands instead of walking an index.
function everywhere(actor: Actor): Actor {
  return actor.kind === 'member' ? { ...actor, locations: 'all' } : actor
}

function inView({ view, filter, search }: ConversationFilter, actor: Actor): Sql[] {
  const memberId = actor.kind === 'member' ? actor.id : null
  const isOpen = sql<SqlBool>`conversations.status = 'open'`
  switch (view) {
    case 'mine':
      return [isOpen, sql`conversations.assignee_id = ${memberId}::uuid`]
    case 'unassigned':
      return [isOpen, sql`conversations.assignee_id is null`]
    case 'mentions':
      return [mentioning(memberId)]
    case 'all':
      // Who asks for spam means it.
      return (filter && asksAbout(filter, 'status')) || (search && asksForStatus(search))
        ? []
        : [sql`conversations.status <> 'spam'`]
    case 'open':
      return [isOpen]
    default:
      return [sql`conversations.status = ${view}`]
  }
}

function mentioning(memberId: string | null): Sql {
  return sql`exists (select from mentions where mentions.account_id = conversations.account_id
    and mentions.conversation_id = conversations.id and mentions.member_id = ${memberId}::uuid)`
}

function chosen({ status, locationId, departmentId, assigneeId, contactId }: ConversationFilter): Sql[] {
  return [
    ...(status ? [sql<SqlBool>`conversations.status = ${status}`] : []),
    ...(locationId ? [sql<SqlBool>`conversations.location_id = ${locationId}::uuid`] : []),
    ...(departmentId ? [sql<SqlBool>`conversations.department_id = ${departmentId}::uuid`] : []),
    ...(assigneeId ? [sql<SqlBool>`conversations.assignee_id = ${assigneeId}::uuid`] : []),
    ...(contactId ? [sql<SqlBool>`conversations.contact_id = ${contactId}::uuid`] : []),
  ]
}
