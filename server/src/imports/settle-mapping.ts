import { addDepartment } from '../accounts/index.ts'
import { addField, bringTags } from '../conversations/index.ts'
import { type Context, type Tx, within } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import type { Found, Mapping } from './shapes.ts'

const longestName = 60

/**
 * Makes what a mapping wants made: departments, fields, and tags as many as there is room for, the most used first. Gives
 * the mapping with their ids.
 * @throws AppError invalid when it names something of ours that does not exist
 */
export async function settleMapping(
  context: Context,
  tx: Tx,
  { mapping, found }: { mapping: Mapping; found: Found },
): Promise<Mapping> {
  await refuseUnknown(tx, mapping)
  const inside = within(context, tx)
  const wantedTags = found.tags.map(({ value }) => value).filter((tag) => mapping.tags[tag] === 'new')
  await bringTags(tx, wantedTags)
  const groups = await settle(mapping.groups, found.groups, (name) =>
    addDepartment(inside, { name: name.slice(0, 120), description: '' }),
  )
  const fields = await settle(mapping.fields, found.fields, (name) =>
    addField(inside, { name: name.slice(0, longestName), kind: 'text', choices: [], isRequired: false }),
  )
  return { ...mapping, groups, fields }
}

// One that cannot be made (the list is full, its name is taken by another) is left out and reported with what has it.
async function settle(
  choices: Record<string, string>,
  found: { value: string; name: string }[],
  make: (name: string) => Promise<string>,
): Promise<Record<string, string>> {
  const settled = { ...choices }
  for (const { value, name } of found) {
    if (choices[value] !== 'new') continue
    settled[value] = await make(name || value).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'conflict') return 'none'
      throw error
    })
  }
  return settled
}

type Named = 'channels' | 'members' | 'departments' | 'tags' | 'customFields' | 'locations' | 'statuses'

async function refuseUnknown(tx: Tx, mapping: Mapping): Promise<void> {
  const ids = (values: (string | null)[]) =>
    values.filter((one) => one !== null && /^[0-9a-f-]{36}$/.test(one))
  const named: [Named, (string | null)[]][] = [
    ['channels', [mapping.channelId, ...Object.values(mapping.channels)]],
    ['members', Object.values(mapping.people)],
    ['departments', Object.values(mapping.groups)],
    ['tags', Object.values(mapping.tags)],
    ['customFields', Object.values(mapping.fields)],
    ['statuses', Object.values(mapping.statuses)],
    ['locations', [mapping.locationId, ...mapping.locations.map((rule) => rule.locationId)]],
  ]
  for (const [table, values] of named) {
    const wanted = [...new Set(ids(values))].flatMap((one) => one ?? [])
    if (wanted.length > 0 && (await countOf(tx, table, wanted)) < wanted.length)
      throw new AppError('invalid', 'The mapping names something that is not there any more.', {
        key: 'importMappingGone',
        field: table,
      })
  }
}

async function countOf(tx: Tx, table: Named, ids: string[]): Promise<number> {
  const { count } = await tx.db
    .selectFrom(table)
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .executeTakeFirstOrThrow()
  return count
}
