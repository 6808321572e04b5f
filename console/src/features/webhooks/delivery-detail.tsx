import { Button, Loader } from '@mantine/core'
import { IconRotateClockwise2 } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { exactTime } from '../../lib/time.ts'
import { ProblemState } from '../../ui/empty-state.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import {
  deliveryOptions,
  type Webhook,
  type WebhookDelivery,
  type WebhookDeliveryDetail,
  webhookKeys,
} from './queries.ts'
import { useRequestText } from './request-text.ts'
import classes from './webhook-page.module.css'

type DeliveryDetailProps = { webhook: Webhook; delivery: WebhookDelivery }

/** The bytes that are sent, each request with its answer, and sending it again. */
export function DeliveryDetail({ webhook, delivery }: DeliveryDetailProps) {
  const translate = useTranslate()
  const { data, error } = useQuery({
    ...deliveryOptions(webhook.id, delivery),
    placeholderData: keepPreviousData,
  })
  if (error) return <ProblemState error={error} />
  if (!data)
    return (
      <div className={classes.detail}>
        <Loader size="xs" aria-label={translate('common.loading')} />
      </div>
    )
  return (
    <div className={classes.detail}>
      {webhook.state === 'enabled' && <ReplayButton webhook={webhook} delivery={delivery} />}
      <div>
        <h3 className={classes.heading}>{translate('webhooks.requests')}</h3>
        {data.requests.length === 0 && translate('webhooks.noRequests')}
        <ol className={classes.requests} reversed>
          {data.requests.toReversed().map((request) => (
            <RequestLine key={request.id} request={request} />
          ))}
        </ol>
      </div>
      <div>
        <h3 className={classes.heading}>{translate('webhooks.body')}</h3>
        <Code label={translate('webhooks.body')} text={indented(data.body)} />
      </div>
    </div>
  )
}

function RequestLine({ request }: { request: WebhookDeliveryDetail['requests'][number] }) {
  const translate = useTranslate()
  const locale = useLocale()
  const requestText = useRequestText()
  const { at, durationMs, detail, response, status } = request
  return (
    <li>
      <div className={classes.request}>
        <strong>{requestText(request)}</strong>
        <time dateTime={at}>{exactTime(new Date(at), locale)}</time>
        <span>{translate('webhooks.duration', { ms: durationMs })}</span>
      </div>
      {detail && <span className={classes.fact}>{detail}</span>}
      {response && <Code label={requestText(request)} text={response} />}
      {!response && status !== null && (
        <span className={classes.fact}>{translate('webhooks.emptyAnswer')}</span>
      )}
    </li>
  )
}

// What is too high to be seen at once is scrolled, also by keyboard.
function Code({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable
    <section className={classes.code} aria-label={label} tabIndex={0}>
      {text}
    </section>
  )
}

function ReplayButton({ webhook, delivery }: DeliveryDetailProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const replay = useMutation({
    mutationFn: () => {
      const params = { path: { id: webhook.id, deliveryId: delivery.id } }
      return answer(api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay', { params }))
    },
    async onSuccess() {
      notifyDone(translate('webhooks.replayed'))
      await client.invalidateQueries({ queryKey: webhookKeys.log(webhook.id) })
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <div>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconRotateClockwise2 size={14} />}
        loading={replay.isPending}
        onClick={() => replay.mutate()}
      >
        {translate('webhooks.replay')}
      </Button>
    </div>
  )
}

/** Easier to read than the one line that is sent. */
function indented(body: string): string {
  return JSON.stringify(JSON.parse(body), null, 2)
}
