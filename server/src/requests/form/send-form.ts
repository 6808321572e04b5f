import { createHash } from 'node:crypto'
import type { Visit } from '../../accounts/index.ts'
import { type KeepWebLetter, makeToken, type Origin } from '../../conversations/index.ts'
import type { Ground } from './ground.ts'
import type { ReadForm } from './read-form.ts'

/** Hands in what was written, to go the way mails go. Returns the id of the delivery that was kept. */
export async function sendForm(
  { context, lang, say }: Visit,
  keep: KeepWebLetter,
  { typed, files }: ReadForm,
  { choice: { place }, channel, article }: Ground,
  suspicion: Origin['suspicion'],
): Promise<string> {
  const text = typed.message.replace(/\r\n?/g, '\n').trim()
  const subject = typed.subject || firstWords(text) || say('requests.noSubject')
  const sender = { name: typed.name, address: typed.email.toLowerCase() }
  const { deliveryId } = await keep(context, {
    ...{ channelId: channel.id, sender, subject, text, locale: lang, files },
    externalId: idOf([typed.stamp, sender.address, subject, text], files),
    tokens: place ? [makeToken(context.secrets, context.accountId, 'location', place.id)] : [],
    origin: {
      ...{ page: 'contact-form', article, suspicion },
      ...{ typed: typed.q || null, phone: typed.phone || null },
    },
  })
  return deliveryId
}

// The same form sent twice is one message; sent again with other words it is another.
function idOf(words: readonly string[], files: ReadForm['files']): string {
  const hash = createHash('sha256').update(JSON.stringify(words))
  for (const { filename, content } of files) hash.update(`\0${filename}\0`).update(content)
  return `web:${hash.digest('hex')}`
}

const longestFirstWords = 80

function firstWords(text: string): string {
  const [line = ''] = text.split('\n', 1)
  if (line.length <= longestFirstWords) return line.trim()
  return `${line.slice(0, longestFirstWords).replace(/\s+\S*$/, '')}…`
}
