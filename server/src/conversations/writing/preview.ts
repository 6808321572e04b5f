import type { z } from 'zod'
import { visibleLocations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { sanitizeHtml } from '../../platform/html/sanitize.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { momentIn } from '../acknowledgement/write-acknowledgement.ts'
import { bodyOf } from '../compose/body.ts'
import { checkVariables } from './check-texts.ts'
import { type Facts, readFacts, valuesOf } from './facts.ts'
import { fillVariables } from './fill.ts'
import type { Rendered } from './render.ts'
import type { newPreviewShape } from './shapes.ts'
import { htmlOf } from './texts.ts'

/**
 * A text that is still being written, as a customer would read it: an invented one, at a place of the brand.
 * @throws AppError invalid for a variable there is not, as when it is kept
 */
export async function previewText(
  context: Context,
  given: z.infer<typeof newPreviewShape>,
): Promise<Rendered> {
  const body = bodyOf({ html: given.html ?? htmlOf(given.text ?? '') })
  const plain = given.html === undefined ? (given.text ?? '') : body.text
  checkVariables({ ...body, text: plain }, given.use, given.html === undefined ? 'text' : 'html')
  const facts = await context.read(async (tx) =>
    readFacts(tx, { locationId: given.locationId ?? (await anyLocation(tx)) }),
  )
  const locale = localeOf(given.locale)
  const sample: Facts = {
    ...facts,
    customer: {
      name: context.translate(locale, 'writing.sampleCustomer'),
      email: 'customer@example.com',
      locale,
    },
    conversation: { number: 1042, subject: context.translate(locale, 'writing.sampleSubject'), locale },
  }
  const values = {
    ...valuesOf(context, sample, { actor: context.actor, locale: given.locale }),
    ...(given.use === 'acknowledgement' && { 'answer.due': sampleDue(context, locale) }),
  }
  const unknown = given.use === 'reply' ? 'keep' : 'drop'
  const { text, missing } = fillVariables(plain, values, { unknown })
  const html = sanitizeHtml(fillVariables(body.html ?? '', values, { unknown, isHtml: true }).text)
  return { locale: given.locale, text, html, missing }
}

async function anyLocation(tx: Tx): Promise<string | null> {
  const found = await tx.db
    .selectFrom('locations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where(visibleLocations(tx.actor))
    .orderBy('name')
    .limit(1)
    .executeTakeFirst()
  return found?.id ?? null
}

function sampleDue(context: Context, locale: string): string {
  return momentIn(locale, 'UTC', new Date(context.now().getTime() + 3_600_000))
}
