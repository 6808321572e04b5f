import { Button, Progress, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconDownload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Section } from '../../ui/section.tsx'
import { type Channel, channelKeys } from './queries.ts'

const usualDays = 30
const dayMs = 86_400_000

/** Brings in what a mailbox received before it was connected. */
export function Backfill({ channel }: { channel: Channel }) {
  const translate = useTranslate()
  const [isAsking, setIsAsking] = useState(false)
  const isRunning = channel.backfill?.state === 'running'
  return (
    <Section title={translate('channels.backfill')} text={translate('channels.backfillText')}>
      {channel.backfill && <Outcome backfill={channel.backfill} />}
      <div>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          disabled={isRunning}
          onClick={() => setIsAsking(true)}
        >
          {translate('channels.backfillStart')}
        </Button>
      </div>
      {isAsking && <BackfillDialog channel={channel} onClose={() => setIsAsking(false)} />}
    </Section>
  )
}

function Outcome({ backfill }: { backfill: NonNullable<Channel['backfill']> }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { state, since, readCount, newCount, reason } = backfill
  const day = new Intl.DateTimeFormat(formattingLocale(locale), { dateStyle: 'medium' }).format(
    new Date(since),
  )
  const counts = translate('channels.backfillCounts', { day, read: readCount, fresh: newCount })
  if (state === 'failed')
    return (
      <Text c="var(--danger)" role="alert">
        {translate('channels.backfillFailed', { reason: reason ?? '' })}
      </Text>
    )
  return (
    <div role="status">
      <Text>{counts}</Text>
      {state === 'running' && (
        <Progress value={100} animated size="sm" mt={8} aria-label={translate('channels.backfillRunning')} />
      )}
    </div>
  )
}

function BackfillDialog({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm({
    initialValues: { since: new Date(Date.now() - usualDays * dayMs).toISOString().slice(0, 10) },
    validate: { since: (day) => (day ? null : translate('common.required')) },
  })
  async function start({ since }: { since: string }) {
    const params = { path: { id: channel.id } }
    await answer(api.POST('/api/v1/channels/{id}/backfill', { params, body: { since } }))
    await client.invalidateQueries({ queryKey: channelKeys.one(channel.id) })
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={translate('channels.backfillStart')}
      text={translate('channels.backfillDialog')}
      submit={translate('channels.backfillNow')}
      form={form}
      save={start}
      onClose={onClose}
    >
      <TextInput
        type="date"
        label={translate('channels.since')}
        max={new Date().toISOString().slice(0, 10)}
        data-autofocus
        {...form.getInputProps('since')}
      />
    </FormDialog>
  )
}
