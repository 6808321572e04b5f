import { readDefaultLocale } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { recordDeliveries, storeRaw } from '../intake.ts'
import { addLine, findOwnLine, type Line } from './log.ts'
import { externalIdOf, type Raw, rawShape } from './raw.ts'
import { findUploads, markSent, type Upload } from './uploads.ts'
import type { Widget } from './widget.ts'

export const longestText = 10_000

/** What a visitor says. */
export type Said = {
  clientId: string
  text: string
  uploadIds: readonly string[]
  page: Raw['page']
}

/** Of whom, as far as it is kept with every message. */
type Speaker = { id: string; clientId: string; name: string; locale: string; locationId: string | null }

/**
 * Takes in what a visitor says: kept raw, numbered and shown to them in one transaction; it becomes a message of the
 * conversation as everything that comes in does. The same thing again is recognised by its client id.
 * @param also what must be committed together with it, before it
 * @throws AppError invalid, too_large
 */
export async function say(
  widget: Widget,
  speaker: Speaker,
  said: Said,
  also?: (tx: Tx) => Promise<void>,
): Promise<{ line: Line; isNew: boolean }> {
  const { context, channel } = widget
  const before = await context.read((tx) => readBefore(tx, widget, speaker, said))
  if ('known' in before) return { line: before.known, isNew: false }
  const { uploads, name } = before
  const text = said.text.trim()
  const stored = await storeRaw(context, {
    channelId: channel.id,
    externalId: externalIdOf(speaker.id, said.clientId),
    raw: Buffer.from(JSON.stringify(rawOf({ ...speaker, name }, { ...said, text }, uploads))),
    source: 'web-chat',
    envelope: { visitorId: speaker.id },
  })
  return context.transaction(async (tx) => {
    await also?.(tx)
    const [delivery] = await recordDeliveries(tx, [stored])
    const files = uploads.map(({ blob: _blob, ...file }) => file)
    const line = await addLine(tx, speaker.id, {
      ...{ clientId: said.clientId, sender: 'visitor', name: null, text, html: null, files },
      ...(delivery ? { deliveryId: delivery.deliveryId } : {}),
    })
    if (line) {
      await markSent(tx, speaker.id, uploads)
      return { line, isNew: true }
    }
    const same = await findOwnLine(tx, speaker.id, said.clientId)
    if (!same) throw new AppError('not_found', 'This chat is gone.', { key: 'chat_gone' })
    return { line: same, isNew: false }
  })
}

type Before = { known: Line } | { uploads: Upload[]; name: string }

/** What must be known to say it: whether it was said already, the files it names, and what its speaker is called. */
async function readBefore(
  tx: Tx,
  { context, channel }: Widget,
  speaker: Speaker,
  said: Said,
): Promise<Before> {
  const known = await findOwnLine(tx, speaker.id, said.clientId)
  if (known) return { known }
  refuseUnfit(said)
  const owner = { channelId: channel.id, visitorId: speaker.id }
  const uploads = await findUploads(tx, owner, said.uploadIds)
  return { uploads, name: speaker.name || (await nameOfStranger(tx, context, speaker.id)) }
}

// Somebody who told no name is told apart by a few letters, in the language of the brand.
async function nameOfStranger(tx: Tx, context: Context, visitorId: string): Promise<string> {
  const defaultLocale = await readDefaultLocale(tx)
  return context.translate(defaultLocale, 'chat-replies.visitor', {
    code: visitorId.slice(-4).toUpperCase(),
  })
}

function refuseUnfit({ text: given, uploadIds }: Said): void {
  const text = given.trim()
  if (text === '' && uploadIds.length === 0)
    throw new AppError('invalid', 'There is nothing to send.', { key: 'empty_message' })
  if (text.length > longestText)
    throw new AppError('too_large', `The text is longer than ${longestText} characters.`, {
      key: 'text_too_long',
      values: { max: longestText },
    })
}

function rawOf(speaker: Speaker, { clientId, text, page }: Said, uploads: readonly Upload[]): Raw {
  return rawShape.parse({
    ...{ visitorId: speaker.id, clientId, firstClientId: speaker.clientId, name: speaker.name, text },
    ...{ locale: speaker.locale, locationId: speaker.locationId, page },
    uploads: uploads.map(({ id, blob, name, mediaType }) => ({
      ...{ id, blob, filename: name, contentType: mediaType },
    })),
  })
}
