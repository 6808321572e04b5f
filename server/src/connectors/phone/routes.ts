import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { takeTurns } from '../../platform/http/take-turns.ts'
import type { Phone } from './find-phone.ts'
import { findPhone } from './find-phone.ts'
import { type Form, formShape } from './form.ts'
import { refuseForged } from './refuse-forged.ts'
import { noteAnswered, noteEnd, noteLine, noteRecording, noteTranscription } from './settle-calls.ts'
import { goOnAfterRinging, takeCall, thankForMessage } from './take-call.ts'
import { type Verb, writeTwiml } from './twiml.ts'

const longestForm = 64 * 1024
const params = z.object({ key: z.string().max(60) })
const query = z.object({ tried: z.string().max(4_000).default('') })
// A provider calls from few addresses, for all brands of an installation.
const config = { rateLimit: { max: 1_200, timeWindow: '1 minute' } }

/** What is done when the provider tells of one step of a call; what comes back goes to whoever is on the phone. */
type Step = (phone: Phone, form: Form, tried: readonly string[]) => Promise<Verb[] | undefined>

const steps: Record<string, Step> = {
  voice: takeCall,
  async dialled(phone, form, tried) {
    await noteAnswered(phone, form, tried)
    return goOnAfterRinging(phone, form, tried)
  },
  recorded: thankForMessage,
  line: silently(noteLine),
  recording: silently(noteRecording),
  transcription: silently(noteTranscription),
  status: silently(noteEnd),
}

/** `/api/public/v1/phone/:key`: where a telephone provider tells of calls and asks what to do with them. */
export function registerPhone(http: Http, world: World): void {
  // By themselves, as the signature is over the form as it came: nothing may have read it before.
  void http.register(async (plain) => {
    const own: Http = plain.withTypeProvider<ZodTypeProvider>()
    own.removeAllContentTypeParsers()
    own.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'buffer', bodyLimit: longestForm },
      async (_request: unknown, body: unknown) => body,
    )
    const preParsing = takeTurns()
    for (const [step, act] of Object.entries(steps))
      own.post(
        `/api/public/v1/phone/:key/${step}`,
        { schema: { hide: true, params, querystring: query }, config, preParsing },
        (request, reply) => answer(world, { request, key: request.params.key, act }, reply),
      )
  })
}

function silently(note: (phone: Phone, form: Form) => Promise<void>): Step {
  return async (phone, form) => {
    await note(phone, form)
    return undefined
  }
}

type Asked = { request: FastifyRequest; key: string; act: Step }

async function answer(
  world: World,
  { request, key, act }: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const phone = await findPhone(world, key)
  const fields = new URLSearchParams(Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '')
  await refuseForged(phone, {
    path: request.raw.url ?? '',
    fields,
    signature: String(request.headers['x-twilio-signature'] ?? ''),
  })
  const form = formShape.safeParse(Object.fromEntries(fields))
  if (!form.success) throw new AppError('invalid', 'This names no call.')
  const verbs = await act(phone, form.data, triedIn(request.query))
  return reply
    .header('cache-control', 'no-store')
    .type('text/xml; charset=utf-8')
    .send(writeTwiml(verbs ?? []))
}

function triedIn(asked: unknown): string[] {
  const { tried } = query.parse(asked)
  return tried.split('.').filter((id) => z.uuid().safeParse(id).success)
}
