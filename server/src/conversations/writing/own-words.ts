import { z } from 'zod'
import { fillVariables } from './fill.ts'
import type { Values } from './variables.ts'

/** The automatic messages to customers whose words a brand may choose. */
export const templateKinds = ['acknowledgement'] as const
export type TemplateKind = (typeof templateKinds)[number]

/** A brand's own words, by kind and language; they stand in `accounts.settings`. */
export const keptTemplatesShape = z.partialRecord(z.enum(templateKinds), z.record(z.string(), z.string()))
export type Templates = z.infer<typeof keptTemplatesShape>

const settingsShape = z.looseObject({ templates: keptTemplatesShape.catch({}).default({}) })

export function templatesOf(settings: unknown): Templates {
  return settingsShape.catch({ templates: {} }).parse(settings).templates
}

/** What the brand says in its own words, or undefined where it leaves the words to us. */
export function ownWords(
  templates: Templates,
  kind: TemplateKind,
  locale: string,
  values: Values,
): string | undefined {
  const own = templates[kind]?.[locale]
  return own === undefined ? undefined : fillVariables(own, values, { unknown: 'drop' }).text
}
