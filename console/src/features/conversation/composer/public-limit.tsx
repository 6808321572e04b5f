import { Text } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { PublicAnswer } from './use-public-answer.ts'

/** What is in the way of an answer below a review, how much may still be written where it is little, and that it takes words only. */
export function PublicLimit({ answer: { name, room, faults } }: { answer: PublicAnswer }) {
  const translate = useTranslate()
  const wrong = faults.map((fault) =>
    fault.kind === 'too_long'
      ? translate(fault.isAbout ? 'review-answers.aboutTooLong' : 'review-answers.tooLong', {
          ...{ count: fault.count, platform: name },
        })
      : translate(fault.kind === 'emoji' ? 'review-answers.emojiIn' : 'review-answers.linksIn', {
          ...{ platform: name, found: fault.found },
        }),
  )
  return (
    <Text component="div" size="sm" c="dimmed" px="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
      {wrong.map((sentence) => (
        <Text key={sentence} size="sm" c="var(--danger)" fw={550}>
          {sentence}
        </Text>
      ))}
      {room &&
        `${translate(room.isAbout ? 'review-answers.aboutLeft' : 'review-answers.charactersLeft', { count: room.count })} · `}
      {translate('review-answers.wordsOnly', { platform: name })}
    </Text>
  )
}
