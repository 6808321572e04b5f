import { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import { type Connectors, checkChannels, runRoundTrip } from '../connectors/index.ts'
import type { World } from '../platform/context.ts'
import type { Http } from '../platform/http/http.ts'
import { negotiateLocale } from '../platform/i18n/negotiate-locale.ts'
import { checkGround } from './check-ground.ts'

const tags = ['doctor']
const checkShape = z
  .object({
    id: z.string(),
    state: z.enum(['ok', 'warn', 'fail']),
    title: z.string().meta({ description: 'Names a sentence: doctor.<key>' }),
    detail: z.string(),
  })
  .meta({ id: 'DoctorCheck' })

/** /api/v1/doctor */
export function registerDoctorRoutes(http: Http, world: World, connectors: Connectors): void {
  http.get(
    '/api/v1/doctor',
    {
      schema: {
        tags,
        operationId: 'examine',
        summary: 'What works and what does not, with the reason',
        response: {
          200: z.object({
            checks: z.array(checkShape),
            channels: z.array(
              z.object({
                channelId: z.uuid(),
                name: z.string(),
                address: z.string(),
                checks: z.array(checkShape),
              }),
            ),
          }),
        },
      },
    },
    async ({ context, headers }) => {
      requirePermission(context.actor, 'doctor.run')
      const locale = negotiateLocale(headers['accept-language'])
      const [checks, channels] = await Promise.all([
        checkGround(world),
        checkChannels(context, connectors, locale),
      ])
      return { checks, channels }
    },
  )
  http.post(
    '/api/v1/doctor/round-trip',
    {
      schema: {
        tags,
        operationId: 'runRoundTrip',
        summary: 'Send a mail from a channel to itself and wait for it',
        body: z.object({ channelId: z.uuid() }),
        response: {
          200: z.object({ state: z.enum(['ok', 'fail']), milliseconds: z.number(), detail: z.string() }),
        },
      },
    },
    ({ context, body, headers }) =>
      runRoundTrip(context, connectors, body.channelId, {
        locale: negotiateLocale(headers['accept-language']),
      }),
  )
}
