import { useQuery } from '@tanstack/react-query'
import { judgePublicText } from '../../../lib/public-answer.ts'
import {
  isReview,
  platformName,
  type ReviewPlatform,
  reviewPlatformsOptions,
  reviewSourcesOptions,
} from '../../../lib/reviews.ts'
import type { Conversation } from '../../../lib/shapes.ts'

/** What everybody will read below a review: where, and whether it fits there. */
export type PublicAnswer = ReturnType<typeof judgePublicText> & {
  name: string
  platform: ReviewPlatform
}

/** Judges an answer as it is written; undefined where it is no answer to a review. */
export function usePublicAnswer(
  { channel }: Pick<Conversation, 'channel'>,
  html: string,
): PublicAnswer | undefined {
  const enabled = isReview({ channel })
  const { data: platforms = [] } = useQuery({ ...reviewPlatformsOptions, enabled })
  const { data: sources = [] } = useQuery({ ...reviewSourcesOptions, enabled })
  const platform = enabled ? platforms.find(({ kind }) => kind === channel.connector) : undefined
  if (!platform) return undefined
  const judged = judgePublicText(textOf(html), platform)
  const name = platformName({ platform: platform.kind, channelId: channel.id }, platforms, sources)
  return { ...judged, name, platform }
}

// As the server makes text of it, near enough to count by.
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html.replaceAll(/<br\s*\/?>/g, '\n'), 'text/html')
  return [...page.body.children].map((one) => one.textContent ?? '').join('\n\n')
}
