import { addressLine } from '../../../locations/index.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { placedReviews } from '../../placed-reviews.ts'
import { getFlag, reportUrlOf } from '../get-flag.ts'
import { policyOf } from '../policies/policies.ts'
import type { Packet } from '../shapes.ts'
import type { Sign } from '../signs/sign.ts'
import { factsIn } from './facts-in.ts'

type Say = (key: string, values?: Record<string, string | number>) => string

/**
 * What is handed to a platform with a report, in one language: what it says is what anybody can check.
 * @throws AppError not_found when the review is not flagged
 */
export async function makePacket(context: Context, reviewId: string, locale: string): Promise<Packet> {
  const { review, versions, view } = await context.read(async (tx) => ({
    view: await getFlag(tx, reviewId),
    ...(await readReview(tx, reviewId)),
  }))
  const { flag, signs } = view
  if (!flag || flag.state === 'withdrawn')
    throw new AppError('not_found', 'This review is not flagged.', { key: 'flag_none' })
  const say: Say = (key, values = {}) => context.translate(locale, `review-flags.${key}`, values)
  const policy = policyOf(review.connector)
  const category = policy.categories.find(({ key }) => key === flag.category)
  const place = review.locationName ?? say('packetNoLocation')
  const platform = policy.name || say('packetPlatform')
  const reportUrl = reportUrlOf(policy, category, review.url)
  const evidence = signs.filter(({ kind }) => kind !== 'no_visit').map((sign) => evidenceOf(say, sign))
  const statement = [
    say('statement', { category: category?.words ?? flag.category, place }),
    ...evidence.map((line) => `– ${line}`),
    ...(flag.note ? ['', flag.note] : []),
    ...['', say('statementEnd')],
  ].join('\n')
  return {
    subject: say('packetTitle', { platform, place }),
    ...{ statement, reportUrl, category: category?.words ?? flag.category },
    sections: [
      {
        title: say('packetWhat'),
        lines: [
          ...(reportUrl ? [say('packetOpen', { url: reportUrl })] : [say('packetFind')]),
          say('packetChoose', { category: category?.words ?? flag.category }),
          ...[say('packetPaste'), say('packetBack')],
        ],
      },
      { title: say('packetReview'), lines: reviewLines(say, review, platform) },
      { title: say('packetPlace'), lines: [place, addressLine(review), review.placeId].filter(Boolean) },
      { title: say('packetSigns'), lines: evidence.length > 0 ? evidence : [say('packetNoSigns')] },
      {
        title: say('packetVersions'),
        lines: versions.map(({ kind, stars, title, text, replyText, changedAt }) =>
          say('packetVersion', {
            ...{ at: dayOf(changedAt), kind: say(`version_${kind}`), stars: stars ?? '–' },
            text: kind === 'reply' ? (replyText ?? '') : [title, text].filter(Boolean).join(' · '),
          }),
        ),
      },
    ],
  }
}

type Review = Awaited<ReturnType<typeof readReview>>['review']

function reviewLines(say: Say, review: Review, platform: string): string[] {
  const { authorName, stars, writtenAt, externalId, url, title, text } = review
  return [
    say('packetBy', { name: authorName || say('packetSomebody'), platform }),
    say('packetStars', { stars: stars ?? '–' }),
    say('packetWritten', { at: dayOf(writtenAt) }),
    say('packetId', { id: externalId }),
    ...(url ? [url] : []),
    [title, text].filter(Boolean).join('\n') || say('packetNoWords'),
  ]
}

/** A sign in words a reader elsewhere understands without our screens. */
function evidenceOf(say: Say, { kind, words, facts }: Sign): string {
  const told = say(`sign_${kind}`, factsIn(facts))
  return words.length > 0 ? `${told} ${words.map((word) => `“${word}”`).join(', ')}` : told
}

async function readReview(tx: Tx, reviewId: string) {
  const review = await placedReviews(tx)
    .select(['connector', 'externalId', 'placeId', 'authorName', 'stars', 'title', 'text', 'writtenAt'])
    .select(['reviews.url', 'locations.name as locationName', 'street', 'postcode', 'locality', 'country'])
    .where('reviews.id', '=', reviewId)
    .executeTakeFirstOrThrow()
  const versions = await tx.db
    .selectFrom('reviewVersions')
    .select(['kind', 'stars', 'title', 'text', 'replyText', 'changedAt'])
    .where('accountId', '=', tx.accountId)
    .where('reviewId', '=', reviewId)
    .orderBy('number')
    .execute()
  return { review, versions }
}

function dayOf(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
