import { Button } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { formattingLocale } from '../../../lib/locales.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { type ReviewLearning, reviewLearningOptions } from '../../../lib/reviews.ts'
import type { Tone } from '../../../ui/chip.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { Page } from '../../../ui/page.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'

const colours: Record<ReviewLearning['state'], Tone> = { learned: 'good', refused: 'warn', too_few: 'plain' }

// Who: who runs the brand. What for: to see whether correcting reviews is of use. They expect what was learned, whether
// it is any better, and what is missing; and to try again at once.

/** What the brand's own reviews and corrections have taught its models. */
export function ReviewLearningPage() {
  const translate = useTranslate()
  const { data: items } = useSuspenseQuery(reviewLearningOptions)
  const title = translate('settings.reviewLearning')
  return (
    <Page title={title} lead={translate('review-words.learningLead')} actions={<LearnButton />}>
      {items.length === 0 ? (
        <EmptyState icon={IconSchool} title={translate('review-words.nothingLearned')}>
          {translate('review-words.nothingLearnedText')}
        </EmptyState>
      ) : (
        <RowList label={title}>
          {items.map((one) => (
            <Outcome key={`${one.kind} ${one.language}`} outcome={one} />
          ))}
        </RowList>
      )}
    </Page>
  )
}

function Outcome({ outcome }: { outcome: ReviewLearning }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const { kind, language, state, missing, learnedFrom, before, after, learnedAt } = outcome
  const percent = new Intl.NumberFormat(formattingLocale(spoken), {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  const rightOf = (score: typeof before) => percent.format(score?.accuracy ?? score?.f1 ?? 0)
  const scores = before &&
    after && [translate('review-words.rightBefore', { before: rightOf(before), after: rightOf(after) })]
  return (
    <Row
      name={translate(`review-words.learn_${kind}`, { language: language && languageName(language, spoken) })}
      detail={[translate('review-words.learnedFrom', { count: learnedFrom }), ...(scores || [])].join(' · ')}
      side={
        <>
          <Chip tone={colours[state]}>{translate(`review-words.state_${state}`, { missing })}</Chip>
          <TimeAgo at={learnedAt} />
        </>
      }
    />
  )
}

function LearnButton() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const start = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/review-learning')),
    onSuccess: () => notifyDone(translate('review-words.learningStarted')),
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Button onClick={() => start.mutate()} loading={start.isPending}>
      {translate('review-words.learnNow')}
    </Button>
  )
}
