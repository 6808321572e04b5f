import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { feelingNames, feelings, reviewTones, toneNames, useThemeName } from '../../../lib/review-words.ts'
import type { ReviewInFull } from '../../../lib/reviews.ts'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './reading.module.css'

type Correction = ReviewInFull['corrections'][number]

const aspectNames: Record<Correction['aspect'], MessageKey> = {
  sentiment: 'review-words.feeling',
  tone: 'review-words.tone',
  themes: 'review-words.themes',
  language: 'review-words.language',
  spam: 'review-words.spam',
}

/** What people said of a review, the latest first. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const translate = useTranslate()
  const themeName = useThemeName()
  if (corrections.length === 0) return null
  function nameOf(said: Correction['was']): string {
    if (said === null || said === '') return translate('review-words.none')
    if (typeof said === 'boolean') return translate(said ? 'review-words.isSpam' : 'review-words.isNoSpam')
    if (Array.isArray(said)) return said.map(themeName).join(', ') || translate('review-words.none')
    const tone = reviewTones.find((one) => one === said)
    const feeling = feelings.find((one) => one === said)
    if (tone) return translate(toneNames[tone])
    return feeling ? translate(feelingNames[feeling]) : said
  }
  return (
    <ul className={classes.corrections} aria-label={translate('review-words.corrections')}>
      {corrections.map(({ aspect, was, becomes, correctedBy, correctedAt }) => (
        <li key={`${aspect} ${correctedAt}`}>
          {translate('review-words.correction', {
            who: correctedBy ?? translate('review-words.somebody'),
            aspect: translate(aspectNames[aspect]),
            ...{ was: nameOf(was), becomes: nameOf(becomes) },
          })}{' '}
          <TimeAgo at={correctedAt} />
        </li>
      ))}
    </ul>
  )
}
