import { sql } from 'kysely'
import { memberActor } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'
import { numbersOf } from '../numbers.ts'
import { listProblems } from '../problems/list-problems.ts'
import { type SumRow, sumColumns, sumsOf } from '../read-numbers.ts'
import { readResponse } from '../response/read-response.ts'
import { responseOf } from '../response/show-response.ts'
import { daysBefore, type Stretch } from '../stretches.ts'

const mostPlaces = 25

type Place = ReturnType<typeof numbersOf> & {
  id: string
  name: string
  due: number
  response: ReturnType<typeof responseOf>
  region: ReturnType<typeof responseOf> | undefined
}

export type Letter = {
  member: { name: string; locale: string; email: string }
  brand: string
  /** Whom an answer to it reaches. */
  replyTo: string | null
  week: Stretch
  places: Place[]
  others: number
  problems: Awaited<ReturnType<typeof listProblems>>
}

/**
 * What is told to a manager of the week before: each of their locations, and nothing of others but how its region
 * answers. Undefined where there is nothing to say, or nobody to say it to.
 */
export async function readLetter(tx: Tx, memberId: string, week: string): Promise<Letter | undefined> {
  const actor = await memberActor(tx, memberId)
  if (!actor || actor.locations === 'all') return undefined
  const own = { ...tx, actor }
  const last = { from: daysBefore(week, 7), until: daysBefore(week, 1) }
  const numbers = await readPlaces(tx, actor.locations, last)
  const problems = await listProblems(own, { state: 'open', suspects: 'with' })
  const told = numbers.filter(({ reviews, due }) => reviews + due > 0)
  if (told.length === 0 && problems.length === 0) return undefined
  // How its region answers is a number of all of the region.
  const shown = told.slice(0, mostPlaces)
  const { locations, regions } = await readResponse(
    { ...tx, actor: { kind: 'system' } },
    last,
    ofTheirRegions(tx, actor.locations),
    { ids: shown.map(({ id }) => id) },
  )
  const places = shown.map((place) => ({
    ...place,
    response: responseOf(locations.find(({ id }) => id === place.id)),
    region: place.regionId ? responseOf(regions.find(({ id }) => id === place.regionId)) : undefined,
  }))
  return {
    ...{ member: { name: actor.name, locale: actor.locale, email: await readEmail(tx, memberId) } },
    ...(await readBrand(tx)),
    ...{ week: last, places, others: told.length - places.length, problems },
  }
}

function ofTheirRegions(tx: Tx, locationIds: readonly string[]) {
  return sql<boolean>`(location.id = any(${[...locationIds]}::uuid[]) or location.region_id in (select region_id from locations
    where account_id = ${tx.accountId}::uuid and id = any(${[...locationIds]}::uuid[])))`
}

type PlaceRow = SumRow & { id: string; name: string; regionId: string | null; due: number }

async function readPlaces(tx: Tx, locationIds: readonly string[], { from, until }: Stretch) {
  const { rows } = await sql<PlaceRow>`
    select location.id, location.name, location.region_id, counted.*, (select count(*)::int from reviews
        where account_id = location.account_id and location_id = location.id and is_due) as due
    from locations as location cross join lateral (select ${sumColumns} from review_numbers as number
        where number.account_id = location.account_id and number.location_id = location.id and number.theme = ''
          and number.day between ${from}::date and ${until}::date) as counted
    where location.account_id = ${tx.accountId}::uuid and location.id = any(${[...locationIds]}::uuid[])
      and location.archived_at is null
    order by due desc, location.name`.execute(tx.db)
  return rows.map(({ id, name, regionId, due, ...sums }) => ({
    ...{ id, name, regionId, due },
    ...numbersOf(sumsOf(sums)),
  }))
}

async function readEmail(tx: Tx, memberId: string): Promise<string> {
  const { email } = await tx.db
    .selectFrom('members')
    .select('email')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', memberId)
    .executeTakeFirstOrThrow()
  return email
}

async function readBrand(tx: Tx): Promise<{ brand: string; replyTo: string | null }> {
  const { rows } = await sql<{ brand: string; replyTo: string | null }>`
    select accounts.name as brand, (select email from members where account_id = accounts.id and role = 'owner'
      and disabled_at is null order by created_at limit 1) as reply_to
    from accounts where accounts.id = ${tx.accountId}::uuid`.execute(tx.db)
  return rows[0] ?? { brand: '', replyTo: null }
}
