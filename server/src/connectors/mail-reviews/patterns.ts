import { z } from 'zod'

const mostLabels = 10

const label = z.string().trim().min(1).max(100)
const labels = z.array(label).max(mostLabels).default([])

/** How a platform writes of a new review: no expressions, only what stands before a value, whatever its case. */
export const patternShape = z.object({
  platform: z.string().trim().min(1).max(100),
  from: z
    .array(z.string().trim().toLowerCase().min(1).max(200))
    .max(20)
    .default([])
    .meta({ description: 'Addresses, or domains such as @example.com; none: whoever sends it' }),
  says: z
    .string()
    .trim()
    .min(10)
    .max(300)
    .meta({ description: 'A line or subject all of them have, such as «{author} reviewed {place}»' }),
  labels: z
    .object({ author: labels, place: labels, stars: labels, title: labels, text: labels, url: labels })
    .partial()
    .meta({ description: 'What stands before each value, on its line or on the one above' }),
  ends: labels.meta({ description: 'What begins the line after the review' }),
  empty: labels.meta({ description: 'What stands in place of words where there are none' }),
})
export type Pattern = z.output<typeof patternShape>
export type Field = keyof Pattern['labels']

/** Those whose mails are known from what is published of them. */
export const knownPatterns: readonly Pattern[] = [
  {
    // https://github.com/mozilla/addons/issues/553
    ...{ platform: 'Firefox Add-ons', from: [] },
    says: 'A user has left a review for your add-on, {place}.',
    labels: {
      ...{ stars: ['Rating:'], text: ['Review:'] },
      url: ['You can read the review and reply to it here:'],
    },
    ...{ ends: ['======'], empty: ['None'] },
  },
  {
    // upload/catalog/language/en-gb/mail/review.php of github.com/opencart/opencart
    ...{ platform: 'OpenCart', from: [], says: 'You have a new product review waiting.' },
    labels: { place: ['Product:'], author: ['Reviewer:'], stars: ['Rating:'], text: ['Review Text:'] },
    ...{ ends: [], empty: [] },
  },
]
