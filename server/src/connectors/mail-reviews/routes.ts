import { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Http } from '../../platform/http/http.ts'
import { readAs } from './parse-notification.ts'
import { patternOf, settingsShape } from './settings.ts'

const longestMail = 200_000

const mailShape = z.object({
  from: z.string().trim().max(320),
  subject: z.string().max(1_000).default(''),
  text: z.string().max(longestMail),
})

const readShape = z
  .object({
    review: z
      .object({
        author: z.string(),
        place: z.string(),
        nativeRating: z.string(),
        stars: z.number().nullable(),
        title: z.string(),
        text: z.string(),
        url: z.string().nullable(),
      })
      .nullable(),
    missing: z
      .enum(['sender', 'line', 'words'])
      .nullable()
      .meta({ description: 'Why it would stay a mail; null when it is a review' }),
  })
  .meta({ id: 'ReviewMailPreview' })

/** `/api/v1/review-mail-previews`: what a set-up would read in a mail, before there is one. */
export function registerMailReviewRoutes(http: Http): void {
  http.post(
    '/api/v1/review-mail-previews',
    {
      schema: {
        ...{ tags: ['reviews'], operationId: 'previewReviewMail' },
        summary: 'What would be read in a notification by e-mail, or what it lacks; nothing is kept',
        body: z.object({ settings: settingsShape, mail: mailShape }),
        response: { 200: readShape },
      },
    },
    async ({ context, body: { settings, mail } }) => {
      requirePermission(context.actor, 'channels.manage')
      const found = readAs(patternOf(settings), { ...mail, sentAt: context.now() })
      if (typeof found === 'string') return { review: null, missing: found }
      const { author, placeName: place, rating, title, text, url } = found
      const { native: nativeRating = '', stars = null } = rating ?? {}
      return { review: { author: author.name, place, nativeRating, stars, title, text, url }, missing: null }
    },
  )
}
