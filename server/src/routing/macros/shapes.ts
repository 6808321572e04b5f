import { z } from 'zod'
import {
  actionsShape,
  newOfferShape,
  newTextsShape,
  offeredToShape,
  textsShape,
} from '../../conversations/index.ts'

const name = z.string().trim().min(1).max(80)
const actions = z
  .array(actionsShape.element)
  .max(20)
  .meta({ description: 'What it does, in this order; variables in notes are filled' })
const texts = newTextsShape.meta({
  description: 'The answer it begins, by language; it is never sent without a person',
})

export const macroShape = z
  .object({
    ...{ id: z.uuid(), name, actions, texts: textsShape, audience: offeredToShape },
    department: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    useCount: z.number().int(),
    lastUsedAt: z.date().nullable(),
    isArchived: z.boolean(),
    mayChange: z.boolean().meta({ description: 'Whether whoever asks may change it' }),
    version: z.number().int(),
  })
  .meta({ id: 'Macro' })

export const newMacroShape = z.object({
  name,
  actions: actions.default([]),
  texts: texts.default({}),
  ...newOfferShape,
})

export const macroChangesShape = z
  .object({
    ...{ name, actions, texts },
    ...{ audience: offeredToShape, departmentId: z.uuid().nullable(), isArchived: z.boolean() },
  })
  .partial()

export type NewMacro = z.infer<typeof newMacroShape>
export type MacroChanges = z.infer<typeof macroChangesShape>
export type Actions = z.infer<typeof actions>
