import { Button, Skeleton } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { CheckList } from '../../ui/check-list.tsx'
import { ProblemState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ChannelChecks } from './channel-checks.tsx'
import classes from './doctor-page.module.css'
import { type Examination, examinationOptions } from './queries.ts'
import { worstFirst } from './worst-first.ts'

/** Whether everything works, from the disk to a mail that really comes back. */
export function DoctorPage() {
  const translate = useTranslate()
  const { data, error, isFetching, refetch } = useQuery(examinationOptions)
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
        <Outcome examination={data} />
      ) : error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <p className={classes.summary} data-tone="looking" role="status">
            {translate('doctor.pageLooking')}
          </p>
          <Skeleton height={320} radius="lg" />
        </>
      )}
    </Page>
  )
}

function Outcome({ examination }: { examination: Examination }) {
  const translate = useTranslate()
  return (
    <>
      <Summary examination={examination} />
      <Section title={translate('doctor.pageGround')} isWide>
        <CheckList label={translate('doctor.pageGround')} checks={examination.checks} />
      </Section>
      {examination.channels.length > 0 && (
        <Section title={translate('doctor.pageChannels')} text={translate('doctor.pageChannelsText')} isWide>
          <div className={classes.channels}>
            {worstFirst(examination.channels).map((channel) => (
              <ChannelChecks key={channel.channelId} channel={channel} />
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

const texts = { ok: 'doctor.pageAllWell', warn: 'doctor.pageWarnings', fail: 'doctor.pageFailures' } as const

function Summary({ examination }: { examination: Examination }) {
  const translate = useTranslate()
  const all = [...examination.checks, ...examination.channels.flatMap(({ checks }) => checks)]
  const failed = all.filter(({ state }) => state === 'fail').length
  const warned = all.filter(({ state }) => state === 'warn').length
  const tone = failed > 0 ? 'fail' : warned > 0 ? 'warn' : 'ok'
  return (
    <p className={classes.summary} data-tone={tone} role="status">
      {translate(texts[tone], { failed, warned })}
    </p>
  )
}
