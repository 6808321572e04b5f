import { z } from 'zod'
import { AppError } from '../../platform/errors.ts'
import { knownPatterns, type Pattern, patternShape } from './patterns.ts'

const lines = z
  .array(z.string().trim().min(1).max(100))
  .max(10)
  .default([])
  // A form takes one on each line: they may hold commas and spaces.
  .meta({ format: 'lines' })

const names = knownPatterns.map(({ platform }) => platform)

/** How a platform writes of new reviews, flat as a form is. */
export const settingsShape = z.object({
  known: z.enum(names).optional().meta({ description: 'A platform whose mails are known' }),
  platform: z.string().trim().max(100).default('').meta({ description: 'What it is called' }),
  from: z
    .array(z.string().trim().toLowerCase().min(3).max(200).regex(/@/))
    .min(1)
    .max(20)
    .meta({ description: 'Who sends its notifications: addresses, or domains such as @example.com' }),
  says: z
    .string()
    .trim()
    .max(300)
    .default('')
    .meta({ description: 'A line or subject all of them have, such as «{author} reviewed {place}»' }),
  authorLabels: lines,
  placeLabels: lines,
  starsLabels: lines,
  titleLabels: lines,
  textLabels: lines,
  urlLabels: lines,
  ends: lines,
  empty: lines,
  manageUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional()
    .meta({ description: 'Where its reviews are answered' }),
  channels: z
    .array(z.uuid())
    .max(100)
    .default([])
    .meta({ description: 'The e-mail channels that are watched; none: all' }),
})

/** How to know its mails. @throws AppError invalid where that is not said */
export function patternOf(given: unknown): Pattern {
  const settings = settingsShape.parse(given)
  const { known, platform, from, says, ends, empty } = settings
  const own = knownPatterns.find((one) => one.platform === known)
  if (own) return { ...own, platform: platform || own.platform, from }
  if (platform === '') throw missing('platform', 'mailReviewPlatform')
  if (says.replaceAll(/\{\w+\}/g, '').trim().length < 5) throw missing('says', 'mailReviewSays')
  const { authorLabels, placeLabels, starsLabels, titleLabels, textLabels, urlLabels } = settings
  const parsed = patternShape.safeParse({
    ...{ platform, from, says, ends, empty },
    labels: {
      ...{ author: authorLabels, place: placeLabels, stars: starsLabels },
      ...{ title: titleLabels, text: textLabels, url: urlLabels },
    },
  })
  if (!parsed.success) throw missing('says', 'mailReviewSays')
  return parsed.data
}

function missing(field: string, key: string): AppError {
  return new AppError('invalid', `How its mails are known is not said: ${field}.`, {
    key,
    field: `settings.${field}`,
  })
}
