import { z } from 'zod'
import { filterShape } from '../filter/shape.ts'
import { listQueryShape, priorityShape, statusShape } from '../shapes.ts'

const { view, status, locationId, departmentId, assigneeId, contactId, viewId, search } = listQueryShape

/** What a list shows: everything that matches, not only what has been loaded. */
const matchingShape = z.object({
  ...{ view, status, locationId, departmentId, assigneeId, contactId, viewId, search },
  filter: filterShape.optional(),
})

export const bulkEditShape = z
  .object({
    assigneeId: z.uuid().nullable(),
    departmentId: z.uuid().nullable(),
    locationId: z.uuid().nullable(),
    priority: priorityShape,
    status: z.enum(['open', 'waiting', 'resolved', 'spam']),
    statusId: z.uuid().nullable(),
    addTagIds: z.array(z.uuid()).max(30),
    removeTagIds: z.array(z.uuid()).max(30),
  })
  .partial()

export const selectionShape = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(1_000) }),
  z.strictObject({ matching: matchingShape }),
])

export const newBulkChangeShape = z.object({ selection: selectionShape, edit: bulkEditShape })

export const bulkChangeShape = z
  .object({
    id: z.uuid(),
    state: z.enum(['running', 'done', 'failed', 'undoing', 'undone']),
    total: z.number().int(),
    done: z.number().int(),
    skipped: z.number().int().meta({ description: 'Those it could not be done to, and those changed since' }),
    edit: bulkEditShape,
    startedAt: z.date(),
    endedAt: z.date().nullable(),
  })
  .meta({ id: 'BulkChange' })

/** What a bulk change may change of a conversation, as it was at a moment. */
export const snapshotShape = z.object({
  assigneeId: z.uuid().nullable(),
  departmentId: z.uuid().nullable(),
  locationId: z.uuid().nullable(),
  priority: priorityShape,
  status: statusShape,
  statusId: z.uuid().nullable(),
  snoozedUntil: z.string().nullable(),
  tagIds: z.array(z.uuid()),
})

const placed = ['assigneeId', 'departmentId', 'locationId', 'priority'] as const

/** Which of the things that can simply be put back an edit changes. */
export function placing(edit: BulkEdit): (typeof placed)[number][] {
  return placed.filter((name) => edit[name] !== undefined)
}

export type Snapshot = z.infer<typeof snapshotShape>
export type BulkEdit = z.infer<typeof bulkEditShape>
export type Selection = z.infer<typeof selectionShape>
export type BulkChange = z.infer<typeof bulkChangeShape>
