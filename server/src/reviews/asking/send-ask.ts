import { z } from 'zod'
import { hasObjected, holdAsk, noteConsents, releaseAsk } from '../../contacts/index.ts'
import {
  type DeliveryOutcome,
  findPlaceChannel,
  type OfferNotice,
  type SendText,
} from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { unreachable } from '../../platform/errors.ts'
import { type Job, type Jobs, waiting } from '../../platform/jobs/jobs.ts'
import type { ReviewSources } from '../source.ts'
import { whyNot } from './decide.ts'
import { readFacts } from './facts.ts'
import { askJob, enqueueAsk } from './plan-ask.ts'
import { readGround, readSubject } from './read-ground.ts'
import { type HeldRequest, holdRequest, takeStep } from './take-step.ts'
import { requestToken } from './token.ts'
import { whenToAsk } from './when-to-ask.ts'
import { writeAsk } from './write-ask.ts'

export type AskWays = { offerNotice: OfferNotice; sendText: SendText }

const idShape = z.object({ id: z.uuid() })
const againMs = 30 * 60_000
// Half a day of trying: whoever was there yesterday is not asked the day after tomorrow.
const mostSteps = 24

/** The background work of asking. */
export function askingJobs(sources: ReviewSources, ways: AskWays): Jobs {
  return { [askJob]: waiting(ask(sources, ways)) }
}

type Ready = {
  request: HeldRequest
  askId: string
  reach: { channel: 'email' | 'phone'; address: string }
  send(): Promise<DeliveryOutcome>
}

function ask(sources: ReviewSources, ways: AskWays): Job {
  return async (context, payload) => {
    const { id } = idShape.parse(payload)
    const ready = await context.transaction((tx) => makeReady(context, tx, { id, sources, ways }))
    if (!ready) return
    const outcome = await ready.send()
    await context.transaction((tx) => keepOutcome(context, tx, ready, outcome))
  }
}

// All is looked at again: since it was planned they may have objected, been asked elsewhere, or written once more.
async function makeReady(
  context: Context,
  tx: Tx,
  { id, sources, ways }: { id: string; sources: ReviewSources; ways: AskWays },
): Promise<Ready | undefined> {
  const request = await holdRequest(tx, id)
  // A process died while it was sent: whether it left nobody knows, and nobody is asked twice.
  if (request?.state === 'sending') await takeStep(tx, request, { state: 'sent', reason: 'unknown' })
  if (request?.state !== 'planned') return undefined
  const ground = await readGround(tx, sources)
  const { settings } = ground
  const subject = await readSubject(context, tx, request)
  const dueAt = whenToAsk({ zone: subject.zone, from: settings.from, until: settings.until }, tx.now())
  if (dueAt > tx.now()) {
    await putOff(tx, request, dueAt)
    return undefined
  }
  const location = { id: request.locationId, regionId: subject.regionId }
  const { facts, reach } = await readFacts(
    context,
    tx,
    { id, contactId: request.contactId, location, isMomentOver: await isMomentOver(tx, request) },
    ground,
  )
  const { contactId } = request
  const reason = whyNot(facts) ?? isOffNow(request, settings) ?? (reach ? undefined : ('no_address' as const))
  if (reason || !reach) {
    await takeStep(tx, request, { state: 'skipped', reason: reason ?? 'no_address' })
    return undefined
  }
  const askId = await holdAsk(tx, {
    ...{ contactId, purpose: 'review', channel: reach.channel, capDays: settings.capDays },
  })
  if (!askId) {
    await takeStep(tx, request, { state: 'skipped', reason: 'asked_recently' })
    return undefined
  }
  await takeStep(tx, request, { state: 'sending', ...reach })
  const link = `${subject.base}/review/${requestToken(context, id)}`
  const { language } = request
  const words = writeAsk(context, settings, {
    language,
    values: { name: subject.name, place: subject.place, brand: subject.brand, link, stop: `${link}/stop` },
  })
  const send = async (): Promise<DeliveryOutcome> => {
    if (reach.channel === 'phone')
      return ways.sendText(context, { locationId: location.id, to: reach.address, text: words.message })
    if (!channel) return { outcome: 'failed', permanent: true, reason: 'no_mailbox' }
    return ways.offerNotice(context, {
      ...{ id, channelId: channel.id, to: reach.address, locale: language },
      ...{ subject: words.subject, text: words.mail, unsubscribeUrl: `${link}/stop` },
      conversationId: request.conversationId,
    })
  }
  const channel = await findPlaceChannel(tx, location.id)
  return { request: { ...request, stepCount: request.stepCount + 1 }, askId, reach, send }
}

function isOffNow(
  { moment }: HeldRequest,
  { afterConversation, afterVisit }: { afterConversation: boolean; afterVisit: boolean },
) {
  if (moment === 'conversation' && !afterConversation) return 'off_here' as const
  return moment === 'visit' && !afterVisit ? ('off_here' as const) : undefined
}

async function isMomentOver(tx: Tx, { moment, conversationId }: HeldRequest): Promise<boolean> {
  if (moment === 'list') return true
  if (!conversationId) return false
  const row = await tx.db
    .selectFrom('conversations')
    .select('status')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .executeTakeFirst()
  return row?.status === 'resolved'
}

async function putOff(tx: Tx, request: HeldRequest, dueAt: Date): Promise<void> {
  await takeStep(tx, request, { state: 'planned', reason: 'later', dueAt })
  enqueueAsk(tx, request.id, dueAt)
}

async function keepOutcome(
  context: Context,
  tx: Tx,
  { request, askId, reach }: Ready,
  outcome: DeliveryOutcome,
): Promise<void> {
  switch (outcome.outcome) {
    case 'sent':
      return takeStep(tx, request, { state: 'sent' })
    case 'unknown':
      return takeStep(tx, request, { state: 'sent', reason: 'unknown' })
    case 'held':
      await releaseAsk(tx, askId)
      return takeStep(tx, request, { state: 'failed', reason: outcome.reason })
    case 'failed': {
      await releaseAsk(tx, askId)
      const { permanent, reason, isChannels } = outcome
      if (reason === 'recipient_objected') return noteRefusal(context, tx, request, reach)
      if (!permanent && request.stepCount < mostSteps)
        return putOff(tx, request, new Date(tx.now().getTime() + againMs))
      // What a mail server refuses for good about this address, it will refuse again.
      const isBounce = permanent && !isChannels && reach.channel === 'email' && reason !== 'no_mailbox'
      return takeStep(tx, request, { state: isBounce ? 'bounced' : 'failed', reason })
    }
    default:
      return unreachable(outcome)
  }
}

// They told the telephone company (STOP) and not us.
async function noteRefusal(
  context: Context,
  tx: Tx,
  request: HeldRequest,
  { channel, address }: Ready['reach'],
): Promise<void> {
  const { contactId } = request
  if (!(await hasObjected(context, tx, { contactId, address })))
    await noteConsents(context, tx, [{ contactId, channel, address, action: 'objected', way: 'provider' }])
  return takeStep(tx, request, { state: 'skipped', reason: 'objected' })
}
