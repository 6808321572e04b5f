import type { Tx } from '../../platform/context.ts'
import { hoursOf } from '../hours-of.ts'
import { stillThere } from '../still-there.ts'

/** A location as lists show it to customers. */
export type Card = ReturnType<typeof asCard>

const mostLinked = 200

/** Locations of these ids, in that order; without those that are gone by now. */
export async function readCards(tx: Tx, ids: readonly string[]): Promise<Card[]> {
  if (ids.length === 0) return []
  return inOrder(ids, (await selectCards(tx).where('id', 'in', ids).execute()).map(asCard))
}

/** The same, with those inside another location, by name: one question for all that a page leads to. */
export async function readLinked(tx: Tx, { ids, parentId }: { ids: readonly string[]; parentId: string }) {
  const rows = await selectCards(tx)
    .where((of) => of.or([of('parentId', '=', parentId), ...(ids.length > 0 ? [of('id', 'in', ids)] : [])]))
    .orderBy('name')
    .limit(mostLinked)
    .execute()
  const cards = rows.map(asCard)
  return { cards: inOrder(ids, cards), inside: cards.filter((card) => card.parentId === parentId) }
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCards>['execute']>>[number]

function asCard(row: Row) {
  return { ...row, hours: hoursOf(row.hours) }
}

function inOrder(ids: readonly string[], cards: readonly Card[]): Card[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function selectCards(tx: Tx) {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'slug', 'name', 'phone', 'hours', 'latitude', 'longitude'])
    .select(['street', 'postcode', 'locality', 'country', 'parentId', 'parentRelation', 'categories'])
    .where('accountId', '=', tx.accountId)
    .where(stillThere(tx.now()))
}
