import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { judgePublicText, type PublicFault } from '../../../lib/public-answer.ts'
import {
  isReview,
  platformName,
  type ReviewPlatform,
  reviewPlatformsOptions,
  reviewSourcesOptions,
} from '../../../lib/reviews.ts'
import type { Conversation } from '../../../lib/shapes.ts'

/** What everybody will read below a review: where, whether it fits there, and the words for what is in the way. */
export type PublicAnswer = ReturnType<typeof judgePublicText> & {
  name: string
  platform: ReviewPlatform
  /** The sentence for the first thing in the way of sending it; undefined: nothing is. */
  refusal: string | undefined
}

/** Judges an answer as it is written; undefined where it is no answer to a review. */
export function usePublicAnswer(
  { channel }: Pick<Conversation, 'channel'>,
  html: string,
): PublicAnswer | undefined {
  const translate = useTranslate()
  const enabled = isReview({ channel })
  const { data: platforms = [] } = useQuery({ ...reviewPlatformsOptions, enabled })
  const { data: sources = [] } = useQuery({ ...reviewSourcesOptions, enabled })
  const platform = enabled ? platforms.find(({ kind }) => kind === channel.connector) : undefined
  if (!platform) return undefined
  const judged = judgePublicText(textOf(html), platform)
  const name = platformName({ platform: platform.kind, channelId: channel.id }, platforms, sources)
  const say = (fault: PublicFault) =>
    fault.kind === 'too_long'
      ? translate('review-answers.shortenFirst', { count: fault.count, platform: name })
      : translate(fault.kind === 'emoji' ? 'review-answers.emojiIn' : 'review-answers.linksIn', {
          ...{ platform: name, found: fault.found },
        })
  const [first] = judged.faults
  return { ...judged, name, platform, refusal: first && say(first) }
}

// As the server makes text of it, near enough to count by.
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html.replaceAll(/<br\s*\/?>/g, '\n'), 'text/html')
  return [...page.body.children].map((one) => one.textContent ?? '').join('\n\n')
}
