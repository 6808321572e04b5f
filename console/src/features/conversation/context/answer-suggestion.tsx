import { Anchor, Button } from '@mantine/core'
import { IconArrowLeft, IconRefresh } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale, useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { type ReviewSuggestion, reviewSuggestionOptions } from '../../../lib/review-strategies.ts'
import { toneNames, useThemesInSentence } from '../../../lib/review-words.ts'
import { useSession } from '../../../lib/session.ts'
import { exactTime } from '../../../lib/time.ts'
import { paths } from '../../../paths.ts'
import { Chip } from '../../../ui/chip.tsx'
import classes from './answer-suggestion.module.css'

type AnswerSuggestionProps = { reviewId: string; onUse: (text: string) => void }

/** What could be answered to a review, and why so; nothing of it is sent before somebody sends it. */
export function AnswerSuggestion({ reviewId, onUse }: AnswerSuggestionProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const [wording, setWording] = useState(0)
  const { data: suggestion, isFetching } = useQuery(reviewSuggestionOptions(reviewId, wording))
  if (!suggestion) return null
  const { text, language, tone, most, length } = suggestion
  return (
    <section className={classes.suggestion} aria-label={translate('review-strategies.suggested')}>
      <h3 className={classes.title}>
        {translate('review-strategies.suggested')}
        <Chip>{translate(toneNames[tone])}</Chip>
      </h3>
      <Reasons suggestion={suggestion} />
      {text === '' ? (
        <p className={classes.quiet}>{translate('review-strategies.noWords')}</p>
      ) : (
        <blockquote className={classes.text} lang={language}>
          {text}
        </blockquote>
      )}
      {most !== null && (
        <p className={classes.quiet}>{translate('review-strategies.length', { length, most })}</p>
      )}
      {text !== '' && permissions.includes('conversations.write') && (
        <div className={classes.buttons}>
          <Button
            size="compact-md"
            variant="light"
            leftSection={<IconArrowLeft size={15} aria-hidden />}
            onClick={() => onUse(text)}
          >
            {translate('review-strategies.use')}
          </Button>
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconRefresh size={15} aria-hidden />}
            loading={isFetching && wording > 0}
            onClick={() => setWording((before) => (before + 1) % 100)}
          >
            {translate('review-strategies.another')}
          </Button>
        </div>
      )}
      {permissions.includes('account.manage') && (
        <Anchor component={Link} to={paths.reviewStrategy('tone', tone)} size="sm">
          {translate('review-strategies.editStrategy')}
        </Anchor>
      )}
    </section>
  )
}

function Reasons({ suggestion }: { suggestion: ReviewSuggestion }) {
  const translate = useTranslate()
  const { translateNamed } = useTranslator()
  const locale = useLocale()
  const themesInSentence = useThemesInSentence()
  const { because, points, isReviewersLanguage, automatic } = suggestion
  const reasons = because.map(({ key, stars, words }) => {
    const said = words.map((word) => `“${word}”`).join(', ')
    return translateNamed(`review-strategies.${reasonNames[key]}`, { stars: stars ?? 0, words: said }) ?? ''
  })
  return (
    <ul className={classes.reasons}>
      <li>
        {translate('review-strategies.because', { reasons: reasons.map((one) => one.trim()).join(', ') })}
      </li>
      {points.length > 0 && (
        <li>
          {translate('review-strategies.about', {
            themes: themesInSentence(points.map(({ theme }) => theme)),
          })}
        </li>
      )}
      {!isReviewersLanguage && <li>{translate('review-strategies.otherLanguage')}</li>}
      {automatic?.sendAt && (
        <li>
          {translate('review-strategies.planned', { at: exactTime(new Date(automatic.sendAt), locale) })}
        </li>
      )}
    </ul>
  )
}

const reasonNames: Record<ReviewSuggestion['because'][number]['key'], string> = {
  stars: 'becauseStars',
  noStars: 'becauseNoStars',
  words: 'becauseWords',
  irony: 'becauseIrony',
  disagrees: 'becauseDisagrees',
  person: 'becausePerson',
  unclear: 'becauseUnclear',
}
