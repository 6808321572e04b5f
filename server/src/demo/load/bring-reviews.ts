import { randomBytes } from 'node:crypto'
import { type Connectors, createChannel, receiveDelivery } from '../../connectors/index.ts'
import { noticeOverdue } from '../../conversations/index.ts'
import { base32 } from '../../platform/secrets.ts'
import { placeThere } from '../../reviews/index.ts'
import { type DemoReview, makeReviews } from '../make-reviews.ts'
import { openPast, type Past } from './past.ts'
import { readReceived } from './receive-raw.ts'
import type { Stage } from './stage.ts'

const dayMs = 86_400_000
const mostAtOnce = 1000
/** What it is called in the demo; the brand's own program tells of its reviews. */
const sourceName = 'Starboard'

/**
 * Brings a year of reviews in as another program tells of them: what was answered long ago at once, what still waits one
 * by one, each at its time. All or nothing.
 */
export async function bringReviews(
  stage: Stage,
  { seed, asOf, connectors }: { seed: number; asOf: Date; connectors: Connectors },
): Promise<void> {
  const { context, memory, jobs } = stage
  const known = await context.read((tx) =>
    tx.db.selectFrom('reviews').select('id').where('accountId', '=', tx.accountId).executeTakeFirst(),
  )
  if (known) return
  const channelId = await openSource(stage, connectors)
  const reviews = makeReviews(seed, { now: asOf })
  const isNews = ({ writtenAt, reply, text }: DemoReview) =>
    !reply && text !== '' && asOf.getTime() - Date.parse(writtenAt) < 5 * dayMs
  const [news, old] = [reviews.filter(isNews), reviews.filter((one) => !isNews(one))]
  await context.transaction(async (tx) => {
    const past = openPast(context, tx, { memory, jobs, begin: new Date(asOf.getTime() - 5 * dayMs) })
    for (let from = 0; from < old.length; from += mostAtOnce)
      await tell(past, connectors, channelId, old.slice(from, from + mostAtOnce))
    for (const placeId of new Set(reviews.map((one) => one.placeId))) {
      const locationId = stage.location(placeId)
      await placeThere(past.as({ kind: 'system' }), { channelId, placeId, locationId })
    }
    await past.letPass(new Date(past.now().getTime() + 2000))
    await past.handOver()
    // A past knows what falls due of one conversation: each has its own.
    for (const review of news) {
      const own = openPast(context, tx, { memory, jobs, begin: new Date(review.writtenAt) })
      await tell(own, connectors, channelId, [review])
      await own.letPass(asOf)
      // What waits for days is noticed more than once.
      await noticeOverdue(own.as({ kind: 'system' }))
      await own.handOver()
    }
  })
}

async function openSource({ context }: Stage, connectors: Connectors): Promise<string> {
  const open = await context.read((tx) =>
    tx.db
      .selectFrom('channels')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('name', '=', sourceName)
      .executeTakeFirst(),
  )
  if (open) return open.id
  return createChannel(context, connectors, {
    ...{ connector: 'webhook_reviews', name: sourceName, address: '', locationId: null, settings: {} },
    secrets: { signingSecret: base32(randomBytes(20)) },
  })
}

async function tell(
  past: Past,
  connectors: Connectors,
  channelId: string,
  reviews: readonly DemoReview[],
): Promise<void> {
  const [first] = reviews
  if (!first) return
  await receiveDelivery(past.as({ kind: 'system' }), channelId, {
    externalId: `demo-reviews ${first.id}`,
    raw: Buffer.from(JSON.stringify({ reviews })),
    ...{ source: 'push', envelope: {} },
  })
  await readReceived(past, connectors)
}
