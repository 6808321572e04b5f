import { z } from 'zod'
import { changeSettings, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { type Locale, locales } from '../../platform/i18n/locales.ts'
import { conversationSettings } from '../settings.ts'
import { checkVariables } from './check-texts.ts'
import { type TemplateKind, type Templates, templateKinds, templatesOf } from './own-words.ts'
import type { VariableName } from './variables.ts'

export const newTemplateShape = z.object({
  texts: z
    .partialRecord(z.enum(locales), z.string().trim().min(1).max(5_000).nullable())
    .meta({ description: 'language → the brand’s own words, or null for ours; languages left out stay' }),
})
type NewTemplate = z.infer<typeof newTemplateShape>

const templateShape = z
  .object({
    kind: z.enum(templateKinds),
    locale: z.enum(locales),
    own: z.string().nullable().meta({ description: 'The brand’s own words; null where ours are sent' }),
    ours: z.string(),
  })
  .meta({ id: 'MessageTemplate' })

export const templatesShape = z.object({ items: z.array(templateShape), version: z.number().int() })

/** The words of automatic messages by kind and language: the brand's where it has its own, and ours beside them. */
export async function listTemplates(context: Context, tx: Tx): Promise<z.infer<typeof templatesShape>> {
  requirePermission(tx.actor, 'account.manage')
  const { templates, version } = await conversationSettings.read(tx)
  const items = templateKinds.flatMap((kind) =>
    locales.map((locale) => ({
      ...{ kind, locale },
      own: templates[kind]?.[locale] ?? null,
      ours: ourWords(context, kind, locale),
    })),
  )
  return { items, version }
}

/**
 * Gives an automatic message the brand's own words in some languages, or (null) ours again.
 * @throws AppError forbidden, stale, invalid for a variable there is not
 */
export async function saveTemplate(
  context: Context,
  kind: TemplateKind,
  texts: NewTemplate['texts'],
  version?: number,
): Promise<void> {
  for (const [locale, text] of Object.entries(texts))
    if (text) checkVariables({ text }, kind, `texts.${locale}`)
  await changeSettings<{ templates: Templates }>(context, {
    action: 'message_template.updated',
    read: (settings) => ({ templates: templatesOf(settings) }),
    change({ templates }) {
      const all = Object.entries({ ...templates[kind], ...texts })
      const own = all.flatMap(([locale, text]) => (text ? [[locale, text] as const] : []))
      return { templates: { ...templates, [kind]: Object.fromEntries(own) } }
    },
    version,
  })
}

/** Our words with the variables where their values come: what a brand begins with when it writes its own. */
function ourWords(context: Context, kind: TemplateKind, locale: Locale): string {
  const slot = (name: VariableName) => `{{${name}}}`
  switch (kind) {
    case 'acknowledgement':
      return context.translate(locale, 'emails.acknowledgement', {
        name: slot('customer.name'),
        brand: slot('brand.name'),
        reference: `#${slot('conversation.number')}`,
        due: slot('answer.due'),
        location: slot('location.name'),
        hours: slot('location.hours'),
      })
  }
}
