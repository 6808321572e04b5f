import type { Context, Tx } from '../../platform/context.ts'
import { type Taking, takeReviews } from '../../reviews/index.ts'
import type { Connectors, Parsed } from '../connector.ts'

type Outcome = { outcome: 'reviews'; conversationId: string | null }

/** Takes in the reviews that deliveries turned out to be; what became of each delivery. */
export async function takeReviewsIn(
  context: Context,
  tx: Tx,
  connectors: Connectors,
  readings: readonly { delivery: { id: string; channelId: string }; parsed: Parsed }[],
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  const takings: Taking[] = []
  for (const { delivery, parsed } of readings) {
    if (parsed.kind !== 'reviews') continue
    outcomes.set(delivery.id, { outcome: 'reviews', conversationId: null })
    const { id: deliveryId } = delivery
    const channelId = parsed.channelId ?? delivery.channelId
    for (const seen of parsed.seen) takings.push({ channelId, deliveryId, platform: parsed.platform, seen })
  }
  if (takings.length === 0) return outcomes
  for (const [{ deliveryId }, { conversationId }] of await takeReviews(context, tx, connectors, takings))
    if (deliveryId && conversationId) outcomes.set(deliveryId, { outcome: 'reviews', conversationId })
  return outcomes
}
