import { Text } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ReviewPlatform } from '../../../lib/reviews.ts'

/** What a platform allows, in words, before anybody looks for its keys. */
export function PlatformFacts({ platform }: { platform: ReviewPlatform }) {
  const translate = useTranslate()
  const { list, reachesBackDays, reply, keepsHours, push, mayBeAskedFor } = platform
  const facts = [
    translate(`reviews.list_${list}`),
    reachesBackDays !== null && translate('reviews.reachesBack', { days: reachesBackDays }),
    translate(`reviews.reply_${reply.by}`, { most: reply.most ?? 0 }),
    reply.isModerated && translate('reviews.isModerated'),
    keepsHours !== null && translate('reviews.keepsHours', { hours: keepsHours }),
    push && translate('reviews.tellsNews'),
    !mayBeAskedFor && translate('reviews.notAskedFor'),
  ].filter((fact) => fact !== false)
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>
          <Text size="sm">{fact}</Text>
        </li>
      ))}
    </ul>
  )
}
