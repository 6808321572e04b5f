import { Button, Loader, Skeleton } from '@mantine/core'
import { IconArrowsExchange, IconRefresh } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSeconds } from '../../lib/now.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { ProblemState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './doctor-page.module.css'
import { type Examination, examinationOptions } from './queries.ts'

/** Whether everything works, from the disk to a mail that really comes back. */
export function DoctorPage() {
  const translate = useTranslate()
  const examination = useQuery(examinationOptions)
  const { data, error, isFetching, refetch } = examination
  return (
    <Page
      title={translate('doctor.pageTitle')}
      lead={translate('doctor.pageLead')}
      actions={
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          {translate('doctor.pageAgain')}
        </Button>
      }
    >
      {data ? (
        <>
          <Summary examination={data} />
          <Section title={translate('doctor.pageGround')} isWide>
            <CheckList label={translate('doctor.pageGround')} checks={data.checks} />
          </Section>
          {data.channels.map((channel) => (
            <ChannelChecks key={channel.channelId} channel={channel} />
          ))}
        </>
      ) : error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={320} radius="lg" />
      )}
    </Page>
  )
}

function Summary({ examination }: { examination: Examination }) {
  const translate = useTranslate()
  const all = [...examination.checks, ...examination.channels.flatMap(({ checks }) => checks)]
  const failed = all.filter(({ state }) => state === 'fail').length
  const warned = all.filter(({ state }) => state === 'warn').length
  const tone = failed > 0 ? 'fail' : warned > 0 ? 'warn' : 'ok'
  const texts = {
    ok: 'doctor.pageAllWell',
    warn: 'doctor.pageWarnings',
    fail: 'doctor.pageFailures',
  } as const
  return (
    <p className={classes.summary} data-tone={tone} role="status">
      {translate(texts[tone], { failed, warned })}
    </p>
  )
}

function ChannelChecks({ channel }: { channel: Examination['channels'][number] }) {
  const translate = useTranslate()
  return (
    <Section
      title={channel.name}
      text={channel.name === channel.address ? undefined : channel.address}
      isWide
    >
      <CheckList label={channel.name} checks={channel.checks} />
      <RoundTrip channelId={channel.channelId} label={translate('doctor.pageRoundTrip')} />
    </Section>
  )
}

/** Sends a mail to ourselves and waits up to a minute until it is back. */
function RoundTrip({ channelId, label }: { channelId: string; label: string }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const trip = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/doctor/round-trip', { body: { channelId } })),
  })
  return (
    <div className={classes.trip}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowsExchange size={14} />}
        disabled={trip.isPending}
        onClick={() => trip.mutate()}
      >
        {label}
      </Button>
      <span
        aria-live="polite"
        data-state={trip.error ? 'fail' : trip.data?.state}
        className={classes.outcome}
      >
        {trip.isPending && <Waiting since={trip.submittedAt} />}
        {trip.error && problemText(trip.error)}
        {trip.data?.state === 'ok' &&
          translate('doctor.pageCameBack', { seconds: Math.round(trip.data.milliseconds / 100) / 10 })}
        {trip.data?.state === 'fail' && trip.data.detail}
      </span>
    </div>
  )
}

function Waiting({ since }: { since: number }) {
  const translate = useTranslate()
  const now = useSeconds()
  const seconds = Math.max(0, Math.round((now.getTime() - since) / 1000))
  return (
    <>
      <Loader size={14} /> {translate('doctor.pageWaiting', { seconds })}
    </>
  )
}
