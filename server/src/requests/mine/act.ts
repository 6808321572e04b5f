import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Visit } from '../../accounts/index.ts'
import { listRecordsOf } from '../../contacts/index.ts'
import {
  closeByCustomer,
  findPlaceChannel,
  type KeepWebLetter,
  makeToken,
  rateConversation,
  reopenByCustomer,
} from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { awaitRead } from '../await-read.ts'
import { judgeFiles } from '../form/judge-files.ts'
import { longestMessage } from '../form/read-form.ts'
import type { Request } from './read-requests.ts'
import type { RequestPage } from './request-page.tsx'

const formShape = z.discriminatedUnion('act', [
  z.object({ act: z.literal('message'), message: z.string() }),
  z.object({ act: z.literal('close') }),
  z.object({ act: z.literal('reopen') }),
  z.object({
    act: z.literal('rate'),
    rating: z.enum(['good', 'bad']),
    words: z.string().max(10_000).default(''),
  }),
])

type Acted = { done: NonNullable<RequestPage['done']> } | { fault: NonNullable<RequestPage['fault']> }

/** Does what a customer wants done with their matter, as theirs. */
export async function act(
  visit: Visit,
  keep: KeepWebLetter,
  { request, address }: { request: Request; address: string },
): Promise<Acted> {
  const form = formShape.safeParse(visit.form)
  if (!form.success) throw new AppError('invalid', 'Nobody knows what to do.', { key: 'form_unread' })
  const theirs = await asCustomer(visit.context, address)
  switch (form.data.act) {
    case 'close':
      await closeByCustomer(theirs, request.id)
      return { done: 'closed' }
    case 'reopen':
      await reopenByCustomer(theirs, request.id)
      return { done: 'reopened' }
    case 'rate': {
      const { rating, words } = form.data
      await rateConversation(theirs, request.id, { isGood: rating === 'good', words })
      return { done: 'rated' }
    }
    case 'message':
      return addMessage(visit, keep, { request, address, words: form.data.message })
  }
}

async function asCustomer(context: Context, address: string): Promise<Context> {
  const [id] = await context.read((tx) => listRecordsOf(tx, address))
  if (!id) throw new AppError('not_found', 'There is no such request.', { key: 'request_gone' })
  return context.as({ kind: 'contact', id })
}

async function addMessage(
  visit: Visit,
  keep: KeepWebLetter,
  { request, address, words }: { request: Request; address: string; words: string },
): Promise<Acted> {
  const { context, lang, fault } = visit
  const text = words.replace(/\r\n?/g, '\n').trim()
  const judged = await judgeFiles(visit.files)
  const refuse = (key: string, file?: string) => ({
    fault: { key, words: words.slice(0, longestMessage), ...(file !== undefined && { file }) },
  })
  if (fault) return refuse(fault)
  if ('refused' in judged) return refuse('file_refused', judged.refused)
  if (text === '') return refuse('message_missing')
  if (text.length > longestMessage) return refuse('message_long')
  const place = await context.read(async (tx) => {
    const row = await tx.db
      .selectFrom('conversations')
      .leftJoin('contacts', (join) =>
        join
          .onRef('contacts.accountId', '=', 'conversations.accountId')
          .onRef('contacts.id', '=', 'conversations.contactId'),
      )
      .select(['conversations.locationId', 'contacts.name'])
      .where('conversations.accountId', '=', tx.accountId)
      .where('conversations.id', '=', request.id)
      .executeTakeFirstOrThrow()
    return { name: row.name ?? '', channel: await findPlaceChannel(tx, row.locationId) }
  })
  if (!place.channel)
    throw new AppError('not_configured', 'Nobody reads what is written here.', { key: 'form_closed' })
  const { deliveryId } = await keep(context, {
    ...{ channelId: place.channel.id, text, locale: lang, files: judged.files },
    sender: { name: place.name, address },
    subject: `Re: ${request.subject}`,
    externalId: idOf(request, text, judged.files, context.now()),
    tokens: [makeToken(context.secrets, context.accountId, 'conversation', request.id)],
    origin: { page: 'request', typed: null, article: null, phone: null, suspicion: null },
  })
  await awaitRead(context, deliveryId)
  return { done: 'message' }
}

// The same words sent twice within a minute are a button pressed twice.
function idOf(request: Request, text: string, files: readonly { content: Buffer }[], now: Date): string {
  const hash = createHash('sha256').update(`${request.id} ${Math.floor(now.getTime() / 60_000)} ${text}`)
  for (const { content } of files) hash.update(content)
  return `web:${hash.digest('hex')}`
}
