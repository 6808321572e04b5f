import { type Channel, describeFile, type ReceivedAttachment } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { saveHealth } from '../channels/health.ts'
import { askProvider } from './ask-provider.ts'
import type { Raw } from './raw.ts'

// A recording is told of a moment before it can be fetched, and providers have bad hours.
const goneAfterMs = 10 * 60_000
const giveUpAfterMs = 60 * 60_000

const healthPart = 'recordings'
const gone = new Set([404, 410])
const refused = new Set([401, 403])

type Voicemail = Extract<Raw, { event: 'voicemail' }>

/**
 * Fetches what was said on tape from the provider. It is fetched by its id, never by an address somebody sent.
 * @param toldAt when the provider told of it
 * @returns lost when it will not be had any more, so that at least the call is seen
 * @throws AppError unavailable when it is worth trying again
 */
export async function fetchRecording(
  context: Context,
  channel: Channel,
  { recordingId, callId }: Voicemail,
  toldAt: Date,
): Promise<ReceivedAttachment | 'lost'> {
  const { status, body, reason } = await askProvider(context, channel, `/Recordings/${recordingId}.mp3`)
  const file = { filename: `voicemail-${callId.slice(-6)}.mp3`, declaredType: 'audio/mpeg', content: body }
  const { contentType, filename } = await describeFile(file)
  if (status === 200 && contentType.startsWith('audio/')) {
    await saveHealth(context, channel.id, healthPart, { state: 'ok', detail: '' })
    return { ...file, filename, contentType, contentId: null, isInline: false }
  }
  if (refused.has(status))
    await saveHealth(context, channel.id, healthPart, {
      state: 'fail',
      detail: 'The provider refuses the account id or the token: recordings cannot be fetched.',
    })
  const waitedMs = context.now().getTime() - toldAt.getTime()
  if (waitedMs < (gone.has(status) ? goneAfterMs : giveUpAfterMs))
    throw new AppError('unavailable', `No recording yet: ${reason || `the provider answered ${status}`}.`)
  return 'lost'
}
