import { z } from 'zod'
import { filterShape } from '../filter/shape.ts'
import { sortShape } from '../shapes.ts'

const parts = {
  name: z.string().trim().min(1).max(80),
  filter: filterShape,
  sort: sortShape,
}

const audience = z.enum(['personal', 'department', 'everybody'])

export const viewRecordShape = z
  .object({
    id: z.uuid(),
    ...parts,
    audience,
    department: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    mayChange: z.boolean().meta({ description: 'Whether whoever asks may change or delete it.' }),
    version: z.number().int(),
  })
  .meta({ id: 'View' })

export const newViewShape = z.object({
  ...parts,
  sort: sortShape.default('worth'),
  audience: audience.default('personal'),
  departmentId: z.uuid().nullable().default(null).meta({ description: 'For the audience "department"' }),
})

export const viewChangesShape = z.object(parts).partial()

export type View = z.infer<typeof viewRecordShape>
export type NewView = z.infer<typeof newViewShape>
export type ViewChanges = z.infer<typeof viewChangesShape>
