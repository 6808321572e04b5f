import { sql } from 'kysely'
import { z } from 'zod'
import { type Hours, hoursOf } from '../locations/index.ts'
import type { Tx } from '../platform/context.ts'
import type { Listing } from './accuracy/listing.ts'

export type OurListing = Listing & {
  /** As they count: closed on the days on which the status closes the place. */
  hours: Hours
  code: string
  status: string
  /** The first day it is closed; null for since ever. */
  closedFrom: string | null
  /** The first day it is open (again); null while nobody knows. */
  opensOn: string | null
  zone: string
  email: string
}

// Of what locations keep to be shown (locations/record/shapes.ts) that by which a place is told.
const recordShape = z.object({
  names: z.record(z.string(), z.string()).default({}),
  aliases: z.array(z.object({ name: z.string() })).default([]),
  phones: z.array(z.object({ number: z.string() })).default([]),
})

/** Every location in use as it should be shown everywhere. Nobody's eyes are checked: the audit is the brand's. */
export async function readOurListings(tx: Tx, ids?: readonly string[]): Promise<OurListing[]> {
  const { name: brand } = await tx.db
    .selectFrom('accounts')
    .select('name')
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  const rows = await tx.db
    .selectFrom('locations')
    .select([
      'id',
      'name',
      'code',
      'status',
      'street',
      'locality',
      'administrativeArea',
      'postcode',
      'country',
    ])
    .select(['latitude', 'longitude', 'zone', 'phone', 'email', 'website', 'hours', 'updatedAt'])
    .select(['unit', 'categories', 'record'])
    .select([
      sql<string | null>`closed_from::text`.as('closedFrom'),
      sql<string | null>`opens_on::text`.as('opensOn'),
    ])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .$if(ids !== undefined, (all) => all.where(sql<boolean>`id = any(${[...(ids ?? [])]}::uuid[])`))
    .orderBy('id')
    .execute()
  return rows.map(({ code, unit, record, ...row }) => ({
    ...{ id: row.id, name: row.name, brand, zone: row.zone, email: row.email ?? '' },
    ...{ status: row.status, closedFrom: row.closedFrom, opensOn: row.opensOn },
    ...knownAs(record, row.phone),
    ...(row.categories[0] ? { category: row.categories[0] } : {}),
    otherCategories: row.categories.slice(1),
    address: {
      street: row.street,
      ...(unit ? { unit } : {}),
      postcode: row.postcode,
      city: row.locality,
      region: row.administrativeArea,
      country: row.country,
    },
    latitude: row.latitude,
    longitude: row.longitude,
    phones: row.phone ? [row.phone] : [],
    url: row.website ?? '',
    code: code ?? '',
    externalIds: code ? [`store:${code}`] : [],
    hours: hoursOf(row.hours),
    updatedAt: row.updatedAt.toISOString(),
  }))
}

function knownAs(record: unknown, mainPhone: string | null): { aliases: string[]; otherPhones: string[] } {
  const { names, aliases, phones } = recordShape.parse(record)
  return {
    aliases: [...Object.values(names), ...aliases.map(({ name }) => name)].filter((name) => name !== ''),
    // The main one is often stated once more, for messages.
    otherPhones: phones.map(({ number }) => number).filter((number) => number !== mainPhone),
  }
}
