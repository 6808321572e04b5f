import { z } from 'zod'
import { newOfferShape, offeredToShape } from './offers.ts'
import { newTextsShape, textsShape } from './texts.ts'
import { textUses, variableNames } from './variables.ts'

const name = z.string().trim().min(1).max(80)
const shortcut = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s/]{1,30}$/, 'must be one word without a slash')
  .meta({ description: 'What is typed after / to find it at once' })
const folder = z.string().trim().max(60)

/** A snippet as lists show it; its texts come with the one that is asked for. */
export const snippetRowShape = z
  .object({
    id: z.uuid(),
    name,
    shortcut: z.string(),
    folder,
    audience: offeredToShape,
    department: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    locales: z.array(z.string()),
    preview: z.string().meta({ description: 'The first words of its first text' }),
    useCount: z.number().int(),
    unchangedCount: z.number().int().meta({ description: 'How often it was sent exactly as it stands' }),
    lastUsedAt: z.date().nullable(),
    isArchived: z.boolean(),
    mayChange: z.boolean().meta({ description: 'Whether whoever asks may change it' }),
    version: z.number().int(),
  })
  .meta({ id: 'SnippetRow' })

export const snippetShape = snippetRowShape.extend({ texts: textsShape }).meta({ id: 'Snippet' })

export const newSnippetShape = z.object({
  name,
  shortcut,
  folder: folder.default(''),
  texts: newTextsShape.meta({ description: 'language → `{text}` or `{html}`, with {{variables}}' }),
  ...newOfferShape,
})

export const snippetChangesShape = z
  .object({
    ...{ name, shortcut, folder, texts: newTextsShape },
    ...{ audience: offeredToShape, departmentId: z.uuid().nullable(), isArchived: z.boolean() },
  })
  .partial()

export const renderedShape = z
  .object({
    locale: z.string(),
    text: z.string(),
    html: z.string(),
    missing: z.array(z.enum(variableNames)).meta({ description: 'Variables nobody can fill here' }),
  })
  .meta({ id: 'RenderedText' })

export const signatureShape = z
  .object({
    location: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    texts: textsShape,
    version: z.number().int(),
  })
  .meta({ id: 'Signature' })

export const newSignatureShape = z.object({ texts: newTextsShape })

export const variableShape = z.object({
  name: z.enum(variableNames),
  uses: z.array(z.enum(textUses)),
})

export const newPreviewShape = z.object({
  use: z.enum(textUses),
  text: z.string().max(20_000).optional(),
  html: z.string().max(60_000).optional(),
  locale: z.string().max(20).default('en'),
  locationId: z.uuid().nullable().default(null),
})

export type NewSnippet = z.infer<typeof newSnippetShape>
export type SnippetChanges = z.infer<typeof snippetChangesShape>
