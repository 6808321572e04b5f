import { listFields, pastFieldValue } from '../conversations/index.ts'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import type { Import } from './imports.ts'
import type { Ground, Person } from './past-conversation.ts'
import { placeFinder } from './place.ts'
import { mappingShape } from './shapes.ts'
import { namedShape } from './sources/foreign.ts'

/** Reads once all that decides what becomes of an import's conversations. @throws AppError conflict without a mapping */
export async function readGround(tx: Tx, found: Import): Promise<Ground> {
  const mapping = mappingShape.parse(found.mapping)
  if (mapping.channelId === null)
    throw new AppError('conflict', 'Choose a channel to answer through.', { key: 'importChannel' })
  const { source, origin } = found
  const fields = new Map((await listFields(tx)).map((field) => [field.id, field]))
  return {
    ...{ source, origin, mapping, channelId: mapping.channelId, now: tx.now() },
    people: await readPeople(tx, found.id),
    members: await readMembers(tx),
    statusCategories: await readCategories(tx),
    tagIds: await readTagIds(tx),
    placeOf: placeFinder(mapping),
    ownAddresses: await readOwnAddresses(tx),
    readField(fieldId, text) {
      const field = fields.get(fieldId)
      const stored = field && pastFieldValue(field, text)
      return stored && { fieldId, ...stored }
    },
  }
}

async function readPeople(tx: Tx, importId: string): Promise<Map<string, Person>> {
  const rows = await tx.db
    .selectFrom('importRecords')
    .select(['externalId', 'content'])
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', importId)
    .where('kind', '=', 'person')
    .execute()
  return new Map(
    rows.map(({ externalId, content }) => [externalId, { id: externalId, ...namedShape.parse(content) }]),
  )
}

async function readMembers(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom('members')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

async function readCategories(tx: Tx) {
  const rows = await tx.db
    .selectFrom('statuses')
    .select(['id', 'category'])
    .where('accountId', '=', tx.accountId)
    .execute()
  return new Map(rows.map((row) => [row.id, row.category]))
}

async function readTagIds(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom('tags')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.name.toLowerCase(), row.id]))
}

async function readOwnAddresses(tx: Tx): Promise<Set<string>> {
  const rows = await tx.db
    .selectFrom('mailAddresses')
    .select('address')
    .where('accountId', '=', tx.accountId)
    .execute()
  return new Set(rows.map((row) => row.address))
}
