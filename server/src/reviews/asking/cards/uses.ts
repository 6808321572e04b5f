import { sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import type { Context, Tx } from '../../../platform/context.ts'

export type CardUse = 'opened' | 'clicked' | 'told'
export type CardFigures = Record<CardUse, number>

/** Counts what somebody did who came by the code of a location's card; who they are nobody knows. */
export async function noteCardUse(context: Context, locationId: string, use: CardUse): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .insertInto('reviewCardUses')
      .values({ accountId: tx.accountId, locationId, day: dayOf(tx.now()), [use]: 1 })
      .onConflict((of) =>
        of
          .columns(['accountId', 'locationId', 'day'])
          .doUpdateSet((row) => ({ [use]: row(`reviewCardUses.${use}`, '+', 1) })),
      )
      .execute(),
  )
}

type Span = { since: Date; until: Date; locationId?: string | undefined }

/** What cards were used for, by location, those opened most first. */
export async function readCardUses(tx: Tx, { since, until, locationId }: Span, most: number) {
  const { rows } = await sql<CardFigures & { key: string; name: string }>`
    select locations.id as key, locations.name, sum(opened)::int as opened, sum(clicked)::int as clicked,
      sum(told)::int as told
    from review_card_uses as uses
      join locations on locations.account_id = uses.account_id and locations.id = uses.location_id
    where uses.account_id = ${tx.accountId}::uuid and day between ${dayOf(since)}::date and ${dayOf(until)}::date
      and ${visibleLocations(tx.actor, 'uses.location_id')}
      and ${locationId ? sql`uses.location_id = ${locationId}::uuid` : sql`true`}
    group by locations.id, locations.name
    order by opened desc, name fetch first ${sql.lit(most)} rows only`.execute(tx.db)
  return rows
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}
