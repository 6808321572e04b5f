import { z } from 'zod'
import type { GoneReview, RawReview } from '../../reviews/index.ts'

// No platform writes this; a push is looked at only after its signature.
const goneShape = z.strictObject({
  vicinoGone: z.strictObject({ externalId: z.string().min(1).max(500), placeId: z.string() }),
})
const longest = 2_000

/** That a review was found gone, as something that can be kept like what a platform sends. */
export function goneAsRaw({ externalId, placeId }: GoneReview): RawReview {
  return { externalId, raw: JSON.stringify({ vicinoGone: { externalId, placeId } }) }
}

/** The gone review that was kept so, or undefined for all that came from a platform. */
export function readGone(raw: Buffer): GoneReview | undefined {
  if (raw.byteLength > longest || !raw.toString('latin1', 0, 14).startsWith('{"vicinoGone"')) return undefined
  const kept = goneShape.safeParse(JSON.parse(raw.toString())).data
  return kept && { ...kept.vicinoGone, isGone: true }
}
