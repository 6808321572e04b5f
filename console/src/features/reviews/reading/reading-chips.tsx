import { IconAlertTriangle, IconArrowsDiff } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { toneColours, toneNames, useThemeName } from '../../../lib/review-words.ts'
import type { Review } from '../../../lib/reviews.ts'
import { Chip } from '../../../ui/chip.tsx'
import classes from './reading.module.css'

const mostInLine = 3

/** What a review feels like and is about, at a glance; and what is odd about it. */
export function ReadingChips({ review, isBrief = false }: { review: Review; isBrief?: boolean }) {
  const translate = useTranslate()
  const themeName = useThemeName()
  const { tone, themes, disagrees, isSuspicious } = review
  if (!tone && themes.length === 0 && !disagrees && !isSuspicious) return null
  const shown = isBrief ? themes.slice(0, mostInLine) : themes
  return (
    <span className={classes.chips}>
      {tone && <Chip tone={toneColours[tone]}>{translate(toneNames[tone])}</Chip>}
      {shown.map((theme) => (
        <Chip key={theme}>{themeName(theme)}</Chip>
      ))}
      {themes.length > shown.length && (
        <Chip title={themes.slice(mostInLine).map(themeName).join(', ')}>+{themes.length - mostInLine}</Chip>
      )}
      {disagrees && (
        <Chip tone="warn" icon={IconArrowsDiff}>
          {translate('review-words.disagrees')}
        </Chip>
      )}
      {isSuspicious && (
        <Chip tone="warn" icon={IconAlertTriangle} title={translate('review-words.suspiciousText')}>
          {translate('review-words.suspicious')}
        </Chip>
      )}
    </span>
  )
}
