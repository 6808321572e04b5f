import { z } from 'zod'
import { colourShape } from '../shapes.ts'

const name = z.string().trim().min(1).max(60)
const isArchived = z.boolean()
const kept = { id: z.uuid(), isArchived, version: z.number().int() }

export const tagShape = z.object({ ...kept, name, colour: colourShape }).meta({ id: 'Tag' })
export const newTagShape = z.object({
  name,
  colour: colourShape.optional().meta({ description: 'Without one the tag gets the least used colour' }),
})
export const tagChangesShape = z.object({ name, colour: colourShape, isArchived }).partial()

export const fieldKindShape = z.enum(['text', 'number', 'date', 'checkbox', 'choice'])
const choices = z.array(z.string().trim().min(1).max(100)).max(100)
const isRequired = z
  .boolean()
  .meta({ description: 'Nothing is resolved without it; a checkbox must be ticked' })

export const fieldShape = z
  .object({ ...kept, name, kind: fieldKindShape, choices, isRequired, position: z.number().int() })
  .meta({ id: 'CustomField' })
export const newFieldShape = z.object({
  name,
  kind: fieldKindShape,
  choices: choices.default([]),
  isRequired: isRequired.default(false),
})
export const fieldChangesShape = z.object({ name, choices, isRequired, isArchived }).partial()

export const categoryShape = z.enum(['open', 'waiting', 'resolved'])
const isPausing = z
  .boolean()
  .meta({ description: 'While a conversation has it, its solution is not waited for' })
export const statusNameShape = z
  .object({ ...kept, name, category: categoryShape, isPausing, position: z.number().int() })
  .meta({ id: 'StatusName' })
export const newStatusShape = z.object({ name, category: categoryShape, isPausing: isPausing.default(false) })
export const statusChangesShape = z.object({ name, isArchived, isPausing }).partial()

export const orderShape = z.object({ ids: z.array(z.uuid()).max(1000) })
