import type { Tx } from '../platform/context.ts'
import type { Import } from './imports.ts'
import type { Found, Mapping } from './shapes.ts'
import { sources } from './sources/sources.ts'

type Named = { id: string; name: string }
type Ours = {
  channels: { id: string; name: string; address: string }[]
  members: { id: string; email: string }[]
  departments: Named[]
  tags: Named[]
  fields: Named[]
  locations: { id: string; name: string; slug: string; code: string | null; email: string | null }[]
}

/** A mapping to begin with: what is called the same, or has the same address, is the same. */
export async function suggestMapping(tx: Tx, { source }: Import, found: Found): Promise<Mapping> {
  return mappingFor(source, found, await readOurs(tx))
}

/** The same without the database. */
export function mappingFor(source: Import['source'], found: Found, ours: Ours): Mapping {
  const { statuses, priorities } = sources[source]
  const channel = ours.channels[0]?.id ?? null
  return {
    channelId: channel,
    channels: pairs(
      found.inboxes,
      ({ name, email }) => ours.channels.find((one) => same(one.address, email) || same(one.name, name))?.id,
    ),
    statuses: pairs(found.statuses, ({ value }) => statuses[value.toLowerCase()] ?? 'open'),
    priorities: pairs(found.priorities, ({ value }) => priorities[value.toLowerCase()] ?? 'normal'),
    people: pairs(
      found.people,
      ({ email }) => ours.members.find((one) => same(one.email, email))?.id ?? 'none',
    ),
    groups: pairs(
      found.groups,
      ({ name }) => ours.departments.find((one) => same(one.name, name))?.id ?? 'new',
    ),
    tags: pairs(found.tags, ({ value }) => ours.tags.find((one) => same(one.name, value))?.id ?? 'new'),
    fields: pairs(
      found.fields,
      ({ value, name }) => ours.fields.find((one) => same(one.name, name || value))?.id ?? 'none',
    ),
    locations: rulesFor(found, ours.locations),
    locationId: ours.locations.length === 1 ? (ours.locations[0]?.id ?? null) : null,
  }
}

function pairs<V, T>(
  values: (V & { value: string })[],
  choose: (value: V & { value: string }) => T | undefined,
) {
  return Object.fromEntries(
    values.flatMap((one) => {
      const chosen = choose(one)
      return chosen === undefined ? [] : [[one.value, chosen] as const]
    }),
  )
}

function rulesFor(found: Found, places: Ours['locations']): Mapping['locations'] {
  const find = (...words: string[]) =>
    places.find((place) =>
      words.some((word) =>
        [place.name, place.slug, place.code, place.email].some((one) => same(one ?? '', word)),
      ),
    )
  const rule = (
    by: Mapping['locations'][number]['by'],
    value: string,
    place: { id: string } | undefined,
    fieldId: string | null = null,
  ) => (place ? [{ by, fieldId, value, locationId: place.id }] : [])
  return [
    ...found.fields.flatMap((field) =>
      field.values.flatMap(({ value }) => rule('field', value, find(value), field.value)),
    ),
    ...found.tags.flatMap(({ value }) => rule('tag', value, find(value))),
    ...found.addresses.flatMap(({ value }) => rule('address', value, find(value))),
    ...found.inboxes.flatMap(({ value, name, email }) => rule('inbox', value, find(name, email))),
    ...found.groups.flatMap(({ value, name }) => rule('group', value, find(name))),
    ...found.organizations.flatMap(({ value, name }) => rule('organization', value, find(name))),
  ].slice(0, 5000)
}

// "Roma Centro", "roma-centro" and "roma_centro" are one name.
function same(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim()
  return plain(one) !== '' && plain(one) === plain(other)
}

async function readOurs(tx: Tx): Promise<Ours> {
  const from = (table: 'departments' | 'tags' | 'customFields') =>
    tx.db
      .selectFrom(table)
      .select(['id', 'name'])
      .where('accountId', '=', tx.accountId)
      .where('archivedAt', 'is', null)
      .execute()
  return {
    departments: await from('departments'),
    tags: await from('tags'),
    fields: await from('customFields'),
    channels: await tx.db
      .selectFrom('channels')
      .select(['id', 'name', 'address'])
      .where('accountId', '=', tx.accountId)
      .where('archivedAt', 'is', null)
      .orderBy('createdAt')
      .execute(),
    members: await tx.db
      .selectFrom('members')
      .select(['id', 'email'])
      .where('accountId', '=', tx.accountId)
      .execute(),
    locations: await tx.db
      .selectFrom('locations')
      .select(['id', 'name', 'slug', 'code', 'email'])
      .where('accountId', '=', tx.accountId)
      .where('archivedAt', 'is', null)
      .execute(),
  }
}
