import { z } from 'zod'
import { fieldValueShape, priorityShape } from '../shapes.ts'

const ids = z.array(z.uuid()).max(30)
const text = z.string().trim().min(1).max(5_000)

/** Whom a rule tells: people by name, or by what they are to the conversation. */
export const audienceShape = z.union([
  z.strictObject({ memberIds: z.array(z.uuid()).min(1).max(50) }),
  z.enum(['assignee', 'department', 'followers', 'managers']),
])

/** What a macro or a rule does to a conversation; each is what a person could do by hand. */
export const actionShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('assign'), assigneeId: z.uuid().nullable() }),
    z.strictObject({ kind: z.literal('move_to_department'), departmentId: z.uuid().nullable() }),
    z.strictObject({ kind: z.literal('move_to_location'), locationId: z.uuid().nullable() }),
    z.strictObject({ kind: z.literal('set_priority'), priority: priorityShape }),
    z.strictObject({
      kind: z.literal('set_status'),
      status: z.enum(['open', 'waiting', 'resolved', 'spam']),
      statusId: z.uuid().nullable().default(null),
    }),
    z.strictObject({
      kind: z.literal('snooze'),
      until: z.union([
        z.enum(['reply', 'opening']),
        z.strictObject({ minutes: z.number().int().min(1).max(525_600) }),
      ]),
    }),
    z.strictObject({ kind: z.literal('tag'), add: ids.default([]), remove: ids.default([]) }),
    z.strictObject({
      kind: z.literal('fill_field'),
      fieldId: z.uuid(),
      value: fieldValueShape.nullable(),
    }),
    z.strictObject({ kind: z.literal('add_note'), text }),
    z.strictObject({ kind: z.literal('add_followers'), memberIds: z.array(z.uuid()).min(1).max(50) }),
    z.strictObject({ kind: z.literal('tell'), audience: audienceShape, text: text.max(500) }),
    z.strictObject({ kind: z.literal('write'), snippetId: z.uuid() }).meta({
      description:
        'Sends the customer a snippet, marked as automatic; only a rule can, a macro begins an answer',
    }),
  ])
  .meta({ id: 'ConversationAction' })

export const actionsShape = z.array(actionShape).min(1).max(20)

export type Action = z.infer<typeof actionShape>
