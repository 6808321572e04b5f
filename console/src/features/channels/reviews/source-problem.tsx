import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ReviewPlatform, ReviewSourceState } from '../../../lib/reviews.ts'
import { paths } from '../../../paths.ts'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import type { Channel } from '../queries.ts'
import { problemOf } from './source-problems.ts'

type SourceProblemProps = {
  channel: Channel
  platform: ReviewPlatform | undefined
  source: ReviewSourceState
}

/** What is in the way of reading a source, in the platform's own words too, and the way back. */
export function SourceProblem({ channel, platform, source }: SourceProblemProps) {
  const translate = useTranslate()
  const { problem, problemDetail, reading, readCount, nextAt } = source
  if (!problem) return null
  return (
    <Alert
      role="alert"
      variant="light"
      style={{ '--alert-bg': 'var(--danger-soft)', '--alert-color': 'var(--danger)' }}
      icon={<IconAlertTriangle size={18} />}
      title={translate(problemOf(problem))}
    >
      {problemDetail && <Text size="sm">{problemDetail}</Text>}
      {reading && problem === 'review_source_signed_out' && (
        <Text size="sm" mt={4}>
          {translate('reviews.goesOn', { count: readCount })}
        </Text>
      )}
      {problem === 'review_source_signed_out' ? (
        <WayBack channel={channel} platform={platform} />
      ) : (
        nextAt && (
          <Text size="sm" mt={4}>
            {translate('reviews.triesAgain')} <TimeAgo at={nextAt} form="distance" />
          </Text>
        )
      )}
    </Alert>
  )
}

/** Where one signs in again: with the directory that lends its sign-in, or by the fields below. */
function WayBack({ channel, platform }: Pick<SourceProblemProps, 'channel' | 'platform'>) {
  const translate = useTranslate()
  const { directoryId }: { directoryId?: unknown } = Object(channel.settings)
  if (platform?.signsInBy && typeof directoryId === 'string')
    return (
      <Button
        mt="sm"
        size="compact-md"
        renderRoot={(props) => <Link to={paths.directory(directoryId)} {...props} />}
      >
        {translate('reviews.signInAgain')}
      </Button>
    )
  return (
    <Button mt="sm" size="compact-md" component="a" href="#asked">
      {translate('reviews.enterAgain')}
    </Button>
  )
}
