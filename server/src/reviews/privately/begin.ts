import { createHash } from 'node:crypto'
import { readDefaultLocale } from '../../accounts/index.ts'
import {
  addNote,
  assignConversation,
  type Connectors,
  findPlaceChannel,
  linkConversations,
  type Origin,
  type ReceivedMessage,
  receiveMessages,
} from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import type { OpenLink } from './read-link.ts'
import { callable, type Words } from './read-words.ts'

type Begun = {
  link: OpenLink
  words: Words
  locale: string
  suspicion: Origin['suspicion']
}

const mostADay = 20
const dayMs = 86_400_000

/**
 * Begins the conversation of what somebody wrote by a private link: at the location of the review and in the department
 * of its conversation, linked with that both ways. The same form sent again is the same conversation. Nobody knows
 * whether it is the reviewer: the two stay two people.
 * @throws AppError rate_limited when a link is used too often, not_configured where nobody would read it
 */
export async function beginPrivately(context: Context, connectors: Connectors, begun: Begun): Promise<void> {
  await context.transaction(async (tx) => {
    const review = await holdReview(tx, begun.link.reviewId)
    const channel = review && (await findPlaceChannel(tx, review.locationId))
    if (!review || !channel)
      throw new AppError('not_configured', 'Nobody reads what is written here.', { key: 'form_closed' })
    await refuseTooOften(tx, begun.link.id)
    const locale = await readDefaultLocale(tx)
    const { stars } = review
    const subject = context.translate(locale, 'review-answers.privateSubject', {
      ...{ name: begun.words.name, stars: stars ?? 0 },
    })
    const message = messageOf(begun, { channelId: channel.id, review, subject })
    const [received] = await receiveMessages(within(context, tx), connectors, [message])
    if (received?.outcome !== 'created') return
    await join(context, tx, { review, begun, conversationId: received.conversationId })
  })
}

type Held = NonNullable<Awaited<ReturnType<typeof holdReview>>>

// Held, so that two forms of one review come one after the other.
function holdReview(tx: Tx, id: string) {
  return tx.db
    .selectFrom('reviews')
    .leftJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'reviews.accountId')
        .onRef('conversations.id', '=', 'reviews.conversationId'),
    )
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'reviews.accountId')
        .onRef('locations.id', '=', 'reviews.locationId'),
    )
    .select(['reviews.id', 'reviews.locationId', 'reviews.conversationId', 'reviews.stars'])
    .select(['reviews.channelId', 'conversations.departmentId', 'conversations.number'])
    .select('locations.country')
    .where('reviews.accountId', '=', tx.accountId)
    .where('reviews.id', '=', id)
    .forNoKeyUpdate('reviews')
    .executeTakeFirst()
}

async function refuseTooOften(tx: Tx, linkId: string): Promise<void> {
  const { count } = await tx.db
    .selectFrom('reviewPrivateConversations')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('linkId', '=', linkId)
    .where('begunAt', '>', new Date(tx.now().getTime() - dayMs))
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostADay)
    throw new AppError('rate_limited', 'Too many messages from here.', { key: 'tooManyAttempts' })
}

function messageOf(
  { link, words, locale, suspicion }: Begun,
  { channelId, review, subject }: { channelId: string; review: Held; subject: string },
): ReceivedMessage {
  const { name, email, phone, stamp } = words
  const text = words.message.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const address = email ? email.toLowerCase() : callable(phone, review.country)
  const hash = createHash('sha256')
    .update(JSON.stringify([link.id, stamp, address, text]))
    .digest('hex')
  return {
    ...{ channelId, deliveryId: null, externalId: `private:${hash}`, contentHash: hash, writtenAt: null },
    sender: { kind: email ? 'email' : 'phone', name, address },
    ...{ replyTo: [], recipients: { to: [], cc: [] }, routedTo: [], subject, text },
    ...{ html: null, quotedText: null, quotedHtml: null, attachments: [] },
    ...{ inReplyTo: [], references: [], forwardedIds: [], tokens: [], threadsBy: 'reference' },
    classification: { kind: 'human', autoReplyTo: email || null, reason: 'Written by a private link.' },
    ...{ bounce: null, authentication: null, locale, locationId: review.locationId, suspicion },
    origin: { page: 'review', typed: null, article: null, phone: phone || null, suspicion },
  }
}

async function join(
  context: Context,
  tx: Tx,
  { review, begun, conversationId }: { review: Held; begun: Begun; conversationId: string },
): Promise<void> {
  const inside = within(context, tx)
  const { id: reviewId, departmentId, locationId, channelId, stars } = review
  await tx.db
    .insertInto('reviewPrivateConversations')
    .values({ accountId: tx.accountId, reviewId, conversationId, linkId: begun.link.id, begunAt: tx.now() })
    .execute()
  record(tx, 'review.continued', {
    ...{ subjectId: reviewId, locationId },
    payload: {
      channelId,
      locationId,
      conversationId: review.conversationId,
      stars,
      privateId: conversationId,
    },
  })
  if (departmentId) await assignConversation(inside, conversationId, { departmentId })
  if (!review.conversationId) return
  await linkConversations(inside, conversationId, review.conversationId)
  await noteBoth(context, tx, { from: review.conversationId, to: conversationId })
}

// In both, so that whoever reads one knows of the other; who wrote is only what they say.
async function noteBoth(context: Context, tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  const locale = await readDefaultLocale(tx)
  const rows = await tx.db
    .selectFrom('conversations')
    .select(['id', 'number'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [from, to])
    .execute()
  const numberOf = (id: string) => String(rows.find((row) => row.id === id)?.number ?? '')
  const note = (id: string, key: string, other: string) =>
    addNote(within(context, tx), id, {
      text: context.translate(locale, `review-answers.${key}`, { number: numberOf(other) }),
      ...{ attachmentIds: [], mentions: [] },
    })
  await note(from, 'continuedIn', to)
  await note(to, 'continuedFrom', from)
}
