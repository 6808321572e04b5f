import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { feelingNames, toneNames, useThemeName } from '../../../lib/review-words.ts'
import { type ReviewInFull, reviewKeys } from '../../../lib/reviews.ts'
import { useSession } from '../../../lib/session.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { Section } from '../../../ui/section.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { Corrections } from './corrections.tsx'
import classes from './reading.module.css'

/** How a review was read, why, and where somebody sets it right. */
export function ReadingSection({ review }: { review: ReviewInFull }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const themeName = useThemeName()
  const { permissions } = useSession()
  const [isCorrecting, setCorrecting] = useState(false)
  const { sentiment, sentimentBy, tone, themes, language, languageBy, decidingWords, judgedWith } = review
  const byPerson = (one: string) => review.corrected.includes(one)
  const said = (one: string) => (byPerson(one) ? translate('review-words.by_person') : '')
  const reasons = decidingWords.toneReasons.map((reason) => translate(`review-words.reason_${reason}`))
  const why = reasons.length > 0 ? translate('review-words.because', { reasons: reasons.join(', ') }) : ''
  return (
    <Section title={translate('review-words.read')} text={translate('review-words.readText')}>
      {sentiment === null ? (
        <p>{translate('review-words.notYet')}</p>
      ) : (
        <dl className={classes.facts}>
          <Fact name={translate('review-words.tone')} why={said('tone') || why}>
            {tone ? translate(toneNames[tone]) : translate('review-words.none')}
          </Fact>
          <Fact name={translate('review-words.themes')} why={said('themes')}>
            {themes.map(themeName).join(', ') || translate('review-words.noThemes')}
          </Fact>
          <Fact
            name={translate('review-words.feeling')}
            why={sentimentBy ? translate(`review-words.by_${sentimentBy}`) : ''}
          >
            {translate(feelingNames[sentiment])}
          </Fact>
          <Fact
            name={translate('review-words.language')}
            why={languageBy ? translate(`review-words.by_${languageBy}`) : ''}
          >
            {language ? languageName(language, spoken) : translate('review-words.none')}
          </Fact>
          <Fact name={translate('review-words.judgedWith')}>
            <span className={classes.models}>{judgedWith}</span>
          </Fact>
        </dl>
      )}
      {permissions.includes('conversations.write') && (
        <Group gap="sm">
          <Button variant="default" onClick={() => setCorrecting(true)}>
            {translate('review-words.correct')}
          </Button>
          <SpamButtons review={review} />
        </Group>
      )}
      <Corrections corrections={review.corrections} />
      {isCorrecting && <CorrectDialog review={review} onClose={() => setCorrecting(false)} />}
    </Section>
  )
}

function Fact({ name, why = '', children }: { name: string; why?: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}
        {why && <span className={classes.why}>{why}</span>}
      </dd>
    </>
  )
}

/** What is taken for spam can be said not to be, and the other way; nothing is hidden or deleted upon it. */
function SpamButtons({ review: { id, isSuspicious, isSpam } }: { review: ReviewInFull }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const problemText = useProblemText()
  const say = useMutation({
    mutationFn: (said: boolean) =>
      answer(api.PUT('/api/v1/reviews/{id}/judgement', { params: { path: { id } }, body: { isSpam: said } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: reviewKeys.all })
      notifyDone(translate('review-words.toldSpam'))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <>
      {isSpam !== true && (
        <Button variant="subtle" color="gray" loading={say.isPending} onClick={() => say.mutate(true)}>
          {translate('review-words.isSpam')}
        </Button>
      )}
      {isSuspicious && (
        <Button variant="subtle" color="gray" loading={say.isPending} onClick={() => say.mutate(false)}>
          {translate('review-words.isNoSpam')}
        </Button>
      )}
    </>
  )
}
