import { sql } from 'kysely'
import type { z } from 'zod'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { getImport, type Import } from './imports.ts'
import { statusFor } from './past-conversation.ts'
import { placeFinder } from './place.ts'
import { explainReason } from './reasons.ts'
import { foundShape, type Mapping, type previewShape } from './shapes.ts'

type Preview = z.infer<typeof previewShape>
type Group = {
  status: string
  groupId: string | null
  organizationId: string | null
  inboxId: string | null
  address: string
  tags: string[]
  fields: Record<string, string>
  isKnown: boolean
  count: number
}

/** What an import would take with a mapping, and what not. Changes nothing. @throws AppError not_found, conflict before it is read */
export async function previewImport(
  context: Context,
  id: string,
  { mapping, locale }: { mapping: Mapping; locale: string },
): Promise<Preview> {
  return context.read(async (tx) => {
    const found = await getImport(tx, id)
    const values = await readFound(tx, id)
    const groups = await readGroups(tx, found, mapping)
    const isLeft = (group: Group) => statusFor(mapping, found.source, group.status) === 'leave'
    const taken = groups.filter((group) => !isLeft(group))
    const placeOf = placeFinder(mapping)
    const fresh = taken.filter((group) => !group.isKnown)
    return {
      conversations: sum(fresh),
      known: sum(taken.filter((group) => group.isKnown)),
      leftOut: sum(groups.filter(isLeft)),
      contacts: values.contacts,
      messages: values.messages,
      attachments: values.attachments,
      withoutLocation: sum(fresh.filter((group) => placeOf(group) === null)),
      withoutDepartment: sum(
        fresh.filter(({ groupId }) => (mapping.groups[groupId ?? ''] ?? 'none') === 'none'),
      ),
      unmatchedPeople: values.people
        .filter(({ value }) => (mapping.people[value] ?? 'none') === 'none')
        .map(({ name, email, value }) => name || email || value),
      left: values.left.map((one) => ({ ...one, text: explainReason(context, locale, one.reason) })),
    }
  })
}

async function readFound(tx: Tx, id: string) {
  const { found } = await tx.db
    .selectFrom('imports')
    .select('found')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (found === null)
    throw new AppError('conflict', 'The file is still being read.', { key: 'importNotRead' })
  return foundShape.parse(found)
}

// Alike in all the mapping asks of them, so that a million are looked at as some thousands.
async function readGroups(tx: Tx, { id, origin }: Import, mapping: Mapping): Promise<Group[]> {
  const fields = mapping.locations.flatMap((rule) =>
    rule.by === 'field' && rule.fieldId ? [rule.fieldId] : [],
  )
  const tags = mapping.locations.flatMap((rule) => (rule.by === 'tag' ? [rule.value.toLowerCase()] : []))
  const { rows } = await sql<Group>`
    select content->>'status' as status, content->>'groupId' as group_id, content->>'organizationId' as organization_id,
      content->>'inboxId' as inbox_id, content->>'address' as address,
      (select coalesce(jsonb_agg(tag), '[]') from jsonb_array_elements_text(content->'tags') as tag
        where lower(tag) = any(${tags}::text[])) as tags,
      (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(content->'fields')
        where key = any(${[...new Set(fields)]}::text[])) as fields,
      imported.own_id is not null as is_known, count(*) as count
    from import_records as told left join imported_things as imported on imported.account_id = told.account_id
      and imported.origin = ${origin} and imported.kind = 'conversation' and imported.external_id = told.external_id
    where told.account_id = ${tx.accountId}::uuid and told.import_id = ${id}::uuid and told.kind = 'conversation'
      and told.state = 'waiting'
    group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(tx.db)
  return rows
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, group) => total + group.count, 0)
}
