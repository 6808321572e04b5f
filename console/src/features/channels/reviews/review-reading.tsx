import { Button, Progress, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconDownload } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { type ReviewPlatform, reviewKeys, reviewSourcesOptions } from '../../../lib/reviews.ts'
import { CopyField } from '../../../ui/copy-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { Section } from '../../../ui/section.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import type { Channel } from '../queries.ts'
import { Refused } from './refused.tsx'
import { SourceProblem } from './source-problem.tsx'

const whileReadingMs = 2_000

type ReviewReadingProps = { channel: Channel; platform: ReviewPlatform | undefined }

/** How far a source is read, what is in the way, and the way to its past. */
export function ReviewReading({ channel, platform }: ReviewReadingProps) {
  const translate = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const { data: sources } = useQuery({
    ...reviewSourcesOptions,
    refetchInterval: ({ state }) => (state.data?.some(({ reading }) => reading) ? whileReadingMs : false),
  })
  const source = sources?.find(({ channelId }) => channelId === channel.id)
  if (!source) return null
  const isReading = source.reading === 'past'
  return (
    <Section title={translate('reviews.reading')} text={translate(textOf(platform))}>
      {source.problem && <SourceProblem channel={channel} platform={platform} source={source} />}
      <div role="status">
        <Text>{translate('reviews.count', { count: source.reviews })}</Text>
        {source.readAt && (
          <Text size="sm" c="dimmed">
            {translate('reviews.lastRead')} <TimeAgo at={source.readAt} form="distance" />
          </Text>
        )}
        {isReading && (
          <>
            <Text size="sm">{translate('reviews.readSoFar', { count: source.readCount })}</Text>
            <Progress value={100} animated size="sm" mt={8} aria-label={translate('reviews.readingPast')} />
          </>
        )}
      </div>
      <Refused source={source} />
      {platform?.isRead && (
        <div>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            disabled={isReading}
            onClick={() => setIsAsking(true)}
          >
            {translate('reviews.readPast')}
          </Button>
        </div>
      )}
      {platform?.push && (
        <CopyField
          label={translate('reviews.pushAddress')}
          value={`${window.location.origin}/api/public/v1/reviews/${source.pushKey}`}
        />
      )}
      {isAsking && <PastDialog channelId={channel.id} onClose={() => setIsAsking(false)} />}
    </Section>
  )
}

function textOf(platform: ReviewPlatform | undefined): MessageKey {
  if (platform?.isRead) return 'reviews.readingText'
  if (platform?.kind === 'mail_reviews') return 'review-import.mailText'
  return platform?.kind === 'file_reviews' ? 'review-import.mailFilesText' : 'reviews.tellingText'
}

const usualYears = 3

function PastDialog({ channelId, onClose }: { channelId: string; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm({
    initialValues: { since: yearsAgo(usualYears) },
    validate: { since: (day) => (day ? null : translate('common.required')) },
  })
  async function start({ since }: { since: string }) {
    const params = { path: { id: channelId } }
    await answer(api.POST('/api/v1/review-sources/{id}/readings', { params, body: { since } }))
    await client.invalidateQueries({ queryKey: reviewKeys.sources })
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={translate('reviews.readPast')}
      text={translate('reviews.readPastText')}
      form={form}
      submit={translate('reviews.readPast')}
      save={start}
      onClose={onClose}
    >
      <TextInput type="date" label={translate('reviews.since')} {...form.getInputProps('since')} />
    </FormDialog>
  )
}

function yearsAgo(years: number): string {
  const day = new Date()
  day.setFullYear(day.getFullYear() - years)
  return day.toISOString().slice(0, 10)
}
