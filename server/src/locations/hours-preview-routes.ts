import { z } from 'zod'
import type { Http } from '../platform/http/http.ts'
import type { Locale } from '../platform/i18n/locales.ts'
import { hoursStateOf } from './describe.ts'
import { hoursShape } from './hours/hours.ts'
import { hoursStateShape } from './shapes.ts'

const sentencesShape = z.object({ en: z.string(), it: z.string(), pl: z.string(), ru: z.string() })

/** /api/v1/hours-previews: what hours that are still being edited would say. Keeps nothing. */
export function registerHoursPreviewRoutes(http: Http): void {
  http.post(
    '/api/v1/hours-previews',
    {
      schema: {
        tags: ['locations'],
        operationId: 'previewHours',
        summary: 'What hours would say, in every language',
        body: z.object({ hours: hoursShape, at: z.iso.datetime({ offset: true }).optional() }),
        response: { 200: hoursStateShape.omit({ sentence: true }).extend({ sentences: sentencesShape }) },
      },
    },
    async (request) => {
      const { context, body } = request
      const at = body.at ? new Date(body.at) : context.now()
      const { sentence: en, ...state } = hoursStateOf(context, body.hours, at, 'en')
      const say = (locale: Locale) => hoursStateOf(context, body.hours, at, locale).sentence
      return { ...state, sentences: { en, it: say('it'), pl: say('pl'), ru: say('ru') } }
    },
  )
}
