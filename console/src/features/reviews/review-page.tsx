import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import {
  platformName,
  reviewOptions,
  reviewPlatformsOptions,
  reviewSourcesOptions,
} from '../../lib/reviews.ts'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { Frame } from '../../ui/frame.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { AnswerActions } from './answer-actions.tsx'
import { FlagSection } from './flags/flag-section.tsx'
import { Privately } from './privately.tsx'
import { ReadingSection } from './reading/reading-section.tsx'
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
  const { data: sources = [] } = useQuery(reviewSourcesOptions)
  const name = platformName(review, platforms, sources)
  const isAnsweredHere = platform?.reply.by === 'api' || platform?.reply.by === 'partners'
  const mayWrite = permissions.includes('conversations.write')
  const there = review.url ?? platform?.manageUrl
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={review.authorName || translate('reviews.somebody')}
        lead={[name, review.locationName ?? translate('reviews.noLocation')].filter(Boolean).join(' · ')}
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
                {translate('reviews.openThere', { platform: name })}
              </Button>
            )}
            {platform && isAnsweredHere && !review.removedAt && mayWrite && (
              <AnswerActions review={review} platform={platform} name={name} />
            )}
          </>
        }
      >
        <ReviewCard review={review} />
        <ReadingSection review={review} />
        <Privately id={id} platform={platform} name={name} mayWrite={mayWrite} />
        <FlagSection review={review} />
        <Section title={translate('reviews.versions')} text={translate('reviews.versionsText')}>
          <Versions versions={review.versions} />
        </Section>
      </Page>
    </Frame>
  )
}
