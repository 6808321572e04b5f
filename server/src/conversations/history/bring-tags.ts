import { audit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { newId } from '../../platform/ids.ts'
import { holdList } from '../marks/mark-lists.ts'

const mostTags = 500
const longestName = 60

/**
 * Makes tags another system had, as many as there is room for, in the order given, in one go and with one line in the
 * audit log. Gives the ids of those that are there now, by lower-case name.
 */
export async function bringTags(tx: Tx, names: readonly string[]): Promise<Map<string, string>> {
  const used = await holdList(tx, 'tags')
  const known = await tx.db
    .selectFrom('tags')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .execute()
  const ids = new Map(known.map(({ id, name }) => [name.toLowerCase(), id]))
  const wanted = new Map(
    names.map((name) => [name.slice(0, longestName).toLowerCase(), name.slice(0, longestName)]),
  )
  const made = [...wanted]
    .filter(([key, name]) => name.trim() !== '' && !ids.has(key))
    .slice(0, Math.max(0, mostTags - used))
    .map(([key, name]) => ({ key, id: newId(), name }))
  if (made.length === 0) return ids
  const rows = made.map(({ id, name }) => ({
    ...{ accountId: tx.accountId, id, name, colour: 'gray', createdAt: tx.now() },
  }))
  await insertRows('tags', rows).execute(tx.db)
  await audit(tx, {
    action: 'tag.imported',
    subjectKind: 'tag',
    after: { names: made.map((one) => one.name) },
  })
  for (const { key, id } of made) ids.set(key, id)
  return ids
}
