import { z } from 'zod'
import { settingsPart } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { languagesShape } from './shapes.ts'

const firstLanguages: z.infer<typeof languagesShape> = {
  ...{ en: 'informal', it: 'formal', pl: 'formal', ru: 'formal' },
  ...{ es: 'formal', de: 'formal', fr: 'formal' },
}

/** Stands in `accounts.settings`. */
const keptShape = z.object({ reviewLanguages: languagesShape.catch(firstLanguages).default(firstLanguages) })
const kept = settingsPart(keptShape, 'review_answering.updated')

export const answeringSettingsShape = z
  .object({
    languages: languagesShape,
    worded: z.array(z.string()).meta({ description: 'Languages there are words of from the first day' }),
    version: z.int(),
  })
  .meta({ id: 'ReviewAnswering' })

/** The languages a brand answers reviews in, and how it speaks to people in each. */
export async function readAnswerLanguages(tx: Tx) {
  const { reviewLanguages: languages, version } = await kept.read(tx)
  return { languages, version }
}

/** @throws AppError forbidden, stale */
export function changeAnswerLanguages(
  context: Context,
  languages: z.infer<typeof languagesShape>,
  version?: number,
): Promise<void> {
  return kept.update(context, { reviewLanguages: languages }, version)
}
