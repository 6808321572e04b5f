import type { ReviewCapability } from '../../platforms/capability.ts'
import { otherPlatforms } from '../../platforms/others.ts'
import type { ReviewSources } from '../../source.ts'

export type AskedPlatform = { kind: string; name: string }

// What comes in as a file, a mail or from another program is of any platform: it is no place to send people to.
const noPlaces = new Set(['file_reviews', 'mail_reviews', 'webhook_reviews'])

/** The platforms people may be asked to write on. Those that forbid asking (Yelp) are none, whatever anybody enters. */
export function askedPlatforms(sources: ReviewSources): readonly AskedPlatform[] {
  const all: ReviewCapability[] = [
    ...[...sources.values()].map(({ capability }) => capability),
    ...otherPlatforms,
  ]
  return all
    .filter(({ kind, mayBeAskedFor }) => mayBeAskedFor && !noPlaces.has(kind))
    .map(({ kind, name }) => ({ kind, name }))
}
