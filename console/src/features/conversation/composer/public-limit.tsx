import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { isReview, reviewPlatformsOptions } from '../../../lib/reviews.ts'
import type { Conversation } from '../../../lib/shapes.ts'

/** How much may still be written below a review, in the platform's own unit, and that it takes words only. */
export function PublicLimit({ conversation, html }: { conversation: Conversation; html: string }) {
  const translate = useTranslate()
  const { data: platforms = [] } = useQuery({ ...reviewPlatformsOptions, enabled: isReview(conversation) })
  const platform = platforms.find(({ kind }) => kind === conversation.channel.connector)
  if (!platform) return null
  const { most, unit } = platform.reply
  const text = textOf(html)
  const left = most === null ? null : most - (unit === 'bytes' ? bytesIn(text) : [...text].length)
  return (
    <Text size="sm" c={left !== null && left < 0 ? 'var(--danger)' : 'dimmed'} px="sm">
      {left !== null && (
        <span data-testid="left">
          {left < 0
            ? translate('review-answers.tooLong', { count: -left })
            : translate(unit === 'bytes' ? 'review-answers.bytesLeft' : 'review-answers.charactersLeft', {
                count: left,
              })}
          {' · '}
        </span>
      )}
      {translate('review-answers.wordsOnly', { platform: platform.name })}
    </Text>
  )
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length
}

// As the server makes text of it, near enough to count by.
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html.replaceAll(/<br\s*\/?>/g, '\n'), 'text/html')
  return [...page.body.children].map((one) => one.textContent ?? '').join('\n\n')
}
