import { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Actions } from './shapes.ts'

const priorities = ['low', 'normal', 'high', 'urgent'] as const
const status = z.enum(['open', 'waiting', 'resolved', 'spam'])

/** What the actions of a macro changed, as it was: only what they touch is there. */
export const beforeShape = z
  .object({
    place: z.object({
      assigneeId: z.string().nullable(),
      departmentId: z.string().nullable(),
      locationId: z.string().nullable(),
    }),
    priority: z.enum(priorities),
    status: z.object({ status, statusId: z.string().nullable() }),
    tagIds: z.array(z.string()),
    fields: z.array(
      z.object({ fieldId: z.string(), value: z.union([z.string(), z.number(), z.boolean()]).nullable() }),
    ),
  })
  .partial()

export type Before = z.infer<typeof beforeShape>

/** Of a conversation the actor sees, held until the end: where it is, before its macro. @throws AppError not_found */
export async function holdTarget(tx: Tx, conversationId: string) {
  const found = await tx.db
    .selectFrom('conversations')
    .select(['assigneeId', 'departmentId', 'locationId', 'priority', 'status', 'statusId', 'version'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .where('mergedIntoId', 'is', null)
    .where(visibleConversations(tx.actor))
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (found) return found
  throw new AppError('not_found', 'There is no such conversation.', { key: 'conversation_gone' })
}

/**
 * What has to be known to take the actions back; undefined when some of them cannot be: what was said stays said, and
 * what was put aside until a time is not put aside again.
 */
export async function keepBefore(
  tx: Tx,
  conversationId: string,
  target: Awaited<ReturnType<typeof holdTarget>>,
  actions: Actions,
): Promise<Before | undefined> {
  const kinds = new Set(actions.map((action) => action.kind))
  if (kinds.has('add_note') || kinds.has('tell') || kinds.has('add_followers')) return undefined
  const before: Before = {}
  if (kinds.has('assign') || kinds.has('move_to_department') || kinds.has('move_to_location')) {
    const { assigneeId, departmentId, locationId } = target
    before.place = { assigneeId, departmentId, locationId }
  }
  if (kinds.has('set_priority')) before.priority = priorities[target.priority] ?? 'normal'
  if (kinds.has('set_status') || kinds.has('snooze')) {
    const known = status.safeParse(target.status)
    if (!known.success) return undefined
    before.status = { status: known.data, statusId: target.statusId }
  }
  if (kinds.has('tag')) before.tagIds = await readTagIds(tx, conversationId)
  const fieldIds = actions.flatMap((action) => (action.kind === 'fill_field' ? [action.fieldId] : []))
  if (fieldIds.length > 0) before.fields = await readFields(tx, conversationId, fieldIds)
  return before
}

async function readTagIds(tx: Tx, conversationId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('conversationTags')
    .select('tagId')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .execute()
  return rows.map((row) => row.tagId)
}

async function readFields(tx: Tx, conversationId: string, fieldIds: string[]): Promise<Before['fields']> {
  const rows = await tx.db
    .selectFrom('customFields as field')
    .leftJoin('conversationFields as filled', (join) =>
      join
        .onRef('filled.accountId', '=', 'field.accountId')
        .onRef('filled.fieldId', '=', 'field.id')
        .on('filled.conversationId', '=', conversationId),
    )
    .select(['field.id', 'field.kind', 'filled.value', 'filled.number'])
    .where('field.accountId', '=', tx.accountId)
    .where('field.id', 'in', fieldIds)
    .execute()
  return rows.map(({ id, kind, value, number }) => ({
    fieldId: id,
    value: kind === 'number' ? number : kind === 'checkbox' && value !== null ? value === 'true' : value,
  }))
}
