import { Text } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { PublicFault } from '../../../lib/public-answer.ts'
import type { PublicAnswer } from './use-public-answer.ts'

type PublicLimitProps = {
  answer: PublicAnswer
  /** It was to be sent, and was not. */
  isRefused: boolean
}

/** What is in the way of an answer below a review, how much room is left where it is little, and that it takes words only. */
export function PublicLimit({ answer: { name, room, faults }, isRefused }: PublicLimitProps) {
  const translate = useTranslate()
  const say = (fault: PublicFault) => {
    const { kind } = fault
    if (kind !== 'too_long')
      return translate(kind === 'emoji' ? 'review-answers.emojiIn' : 'review-answers.linksIn', {
        ...{ platform: name, found: fault.found },
      })
    const key = fault.isAbout ? 'review-answers.aboutTooLong' : 'review-answers.tooLong'
    return translate(isRefused ? 'review-answers.shortenFirst' : key, { count: fault.count, platform: name })
  }
  return (
    <Text component="div" size="sm" c="dimmed" px="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
      {faults.map((fault) => (
        <Text key={fault.kind} size="sm" c="var(--danger)" fw={550}>
          {isRefused && `${translate('review-answers.notSent')} `}
          {say(fault)}
        </Text>
      ))}
      {room &&
        `${translate(room.isAbout ? 'review-answers.aboutLeft' : 'review-answers.charactersLeft', { count: room.count })} · `}
      {translate('review-answers.wordsOnly', { platform: name })}
    </Text>
  )
}
