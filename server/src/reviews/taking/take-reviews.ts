import { readDefaultLocale } from '../../accounts/index.ts'
import { type Connectors, receiveMessages } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { updateRows } from '../../platform/db/update-rows.ts'
import { newId } from '../../platform/ids.ts'
import { judgeSteps } from '../judging/judge-steps.ts'
import { followJob } from '../strategies/follow-job.ts'
import { announceChange } from './announce-change.ts'
import { changeOf } from './change-of.ts'
import { followReply } from './follow-reply.ts'
import { type Held, holdReviews } from './hold-reviews.ts'
import { messageOf } from './message-of.ts'
import { keyOf as placeKeyOf, settlePlaces } from './settle-places.ts'
import { stateAfter, stateWhenGone } from './state-after.ts'
import type { Step, Taking } from './step.ts'
import { stopWaiting } from './stop-waiting.ts'
import { versionsOf } from './versions-of.ts'

/** Older ones are no news: they are counted and can be answered, but nobody is called for them. */
const newsDays = 30

/**
 * Takes in looks at reviews, in one transaction: new ones, other words, other answers, ones that are gone. What wants an
 * answer becomes a conversation; stars alone do not. The same look again changes nothing.
 */
export async function takeReviews(
  context: Context,
  tx: Tx,
  connectors: Connectors,
  takings: readonly Taking[],
): Promise<Map<Taking, { conversationId: string | null }>> {
  const taken = new Map<Taking, { conversationId: string | null }>()
  // Several looks at one review are taken one after the other, in their order.
  const queues = [...Map.groupBy(takings, keyOf).values()]
  for (let round = 0; queues.some((queue) => queue.length > round); round += 1) {
    const looks = queues.flatMap((queue) => queue[round] ?? [])
    const ids = await takeRound(context, tx, connectors, looks)
    for (const look of looks) taken.set(look, { conversationId: ids.get(look) ?? null })
  }
  return taken
}

async function takeRound(
  context: Context,
  tx: Tx,
  connectors: Connectors,
  looks: readonly Taking[],
): Promise<Map<Taking, string | null>> {
  const held = await holdReviews(
    tx,
    looks.map(({ channelId, seen }) => ({ channelId, externalId: seen.externalId })),
  )
  const places = await settlePlaces(
    tx,
    looks.flatMap(({ channelId, seen }) =>
      'isGone' in seen ? [] : [{ channelId, placeId: seen.placeId, name: seen.placeName }],
    ),
  )
  const steps = looks.flatMap((look) => stepOf(tx, look, held.get(keyOf(look)), places))
  await judgeSteps(tx, context.log, steps)
  await converse(context, tx, connectors, steps)
  await write(tx, steps)
  for (const step of steps) {
    announceChange(tx, step)
    await stopWaiting(context, tx, step)
    await followReply(context, tx, step)
    // Of one that nobody is asked to answer there is nothing to plan.
    if (step.change.versions.length > 0 && step.after.conversationId !== null)
      tx.enqueue(followJob, { reviewId: step.id }, { key: `${followJob}:${step.id}` })
  }
  const known = new Map(steps.map((step) => [keyOf(step), step.after.conversationId]))
  return new Map(
    looks.map((look) => [look, known.get(keyOf(look)) ?? held.get(keyOf(look))?.conversationId ?? null]),
  )
}

function stepOf(
  tx: Tx,
  look: Taking,
  before: Held | undefined,
  places: ReadonlyMap<string, string | null>,
): Step[] {
  const { channelId, seen, platform } = look
  const change = changeOf(before, seen)
  const keepsHours = platform.keepsHours
  if ('isGone' in seen) {
    if (!before || change.versions.length === 0) return []
    const looking = { change, now: tx.now(), locationId: before.locationId, keepsHours }
    return [{ ...look, id: before.id, before, change, after: stateWhenGone(before, seen, looking) }]
  }
  // What says nothing new is written down only where it is newer, or its words must be seen again to be kept.
  const isNews = change.versions.length > 0 || keepsHours !== null
  if (before && !isNews && seen.changedAt <= before.changedAt) return []
  const locationId = places.get(placeKeyOf({ channelId, placeId: seen.placeId })) ?? null
  const after = stateAfter(before, seen, { change, now: tx.now(), locationId, keepsHours })
  if (look.isQuietWhenOld && !after.conversationId && isOld(tx, after.changedAt)) after.isDue = false
  return [{ ...look, id: before?.id ?? newId(), before, change, after }]
}

/** Has what wants an answer become a conversation, or go on in its own. */
async function converse(
  context: Context,
  tx: Tx,
  connectors: Connectors,
  steps: readonly Step[],
): Promise<void> {
  const asking = steps.filter(
    ({ change, after }) => change.asks && (after.conversationId !== null || !isOld(tx, after.changedAt)),
  )
  if (asking.length === 0) return
  const locale = await readDefaultLocale(tx)
  const outcomes = await receiveMessages(
    within(context, tx),
    connectors,
    asking.map(({ id, channelId, deliveryId, platform, after }) =>
      messageOf(context, { reviewId: id, channelId, deliveryId, platform, locale, state: after }),
    ),
  )
  for (const [index, { after }] of asking.entries()) {
    const outcome = outcomes[index]!
    if (outcome.outcome !== 'deleted') after.conversationId = outcome.conversationId
  }
}

function isOld(tx: Tx, at: Date): boolean {
  return at.getTime() <= tx.now().getTime() - newsDays * 24 * 3_600_000
}

async function write(tx: Tx, steps: readonly Step[]): Promise<void> {
  const { accountId } = tx
  const fresh = steps.filter(({ before }) => !before)
  if (fresh.length > 0)
    await insertRows(
      'reviews',
      fresh.map(({ id, channelId, seen, after }) => ({
        ...{ accountId, id, channelId, externalId: seen.externalId },
        ...after,
      })),
    ).execute(tx.db)
  await updateRows(
    tx,
    'reviews',
    steps.filter(({ before }) => before).map(({ id, after }) => ({ id, ...after })),
  )
  const versions = steps.flatMap((step) => versionsOf(tx, step))
  if (versions.length > 0) await insertRows('reviewVersions', versions).execute(tx.db)
}

function keyOf({ channelId, seen }: Pick<Taking, 'channelId' | 'seen'>): string {
  return `${channelId} ${seen.externalId}`
}
