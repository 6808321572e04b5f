import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { reviewOptions, reviewPlatformsOptions } from '../../lib/reviews.ts'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { Frame } from '../../ui/frame.tsx'
import { notifyProblem } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { FlagSection } from './flags/flag-section.tsx'
import { ReviewCard } from './review-card.tsx'
import { Versions } from './versions.tsx'

// Who: whoever answers for the place. What for: to read the whole review, what it said before and what became of the
// answer, and to answer it. They expect the words first, and one button that leads to where one answers.

/** A review, what stands below it, and all its versions. */
export function ReviewPage({ id, onMenu }: { id: string; onMenu: () => void }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: review } = useSuspenseQuery(reviewOptions(id))
  const { data: platforms = [] } = useQuery(reviewPlatformsOptions)
  const platform = platforms.find(({ kind }) => kind === review.platform)
  const isAnsweredHere = platform?.reply.by === 'api' || platform?.reply.by === 'partners'
  const there = review.url ?? platform?.manageUrl
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={review.authorName || translate('reviews.somebody')}
        lead={[platform?.name, review.locationName ?? translate('reviews.noLocation')]
          .filter(Boolean)
          .join(' · ')}
        back={{ to: paths.reviews(), label: translate('reviews.title') }}
        actions={
          <>
            {there && /^https?:/.test(there) && (
              <Button
                component="a"
                href={there}
                target="_blank"
                rel="noreferrer"
                variant="default"
                leftSection={<IconExternalLink size={16} />}
              >
                {translate('reviews.openThere', { platform: platform?.name ?? '' })}
              </Button>
            )}
            {isAnsweredHere && !review.removedAt && permissions.includes('conversations.write') && (
              <AnswerButton id={id} />
            )}
          </>
        }
      >
        <ReviewCard review={review} />
        <FlagSection review={review} />
        <Section title={translate('reviews.versions')} text={translate('reviews.versionsText')}>
          <Versions versions={review.versions} />
        </Section>
      </Page>
    </Frame>
  )
}

function AnswerButton({ id }: { id: string }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const problemText = useProblemText()
  const open = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/reviews/{id}/conversation', { params: { path: { id } } })),
    onSuccess: ({ conversationId }) => navigate({ to: paths.inbox('all', conversationId) }),
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Button onClick={() => open.mutate()} loading={open.isPending}>
      {translate('reviews.answer')}
    </Button>
  )
}
