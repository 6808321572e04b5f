import { Button, Loader } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSeconds } from '../../lib/now.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import classes from './doctor-page.module.css'

/** Sends a mail to ourselves and waits up to a minute until it is back. */
export function RoundTrip({ channelId }: { channelId: string }) {
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
        {translate('doctor.pageRoundTrip')}
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
      <Loader size={14} />
      <span aria-hidden>{translate('doctor.pageWaiting', { seconds })}</span>
    </>
  )
}
