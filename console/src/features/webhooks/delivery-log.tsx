import { Button, Group, Menu, SegmentedControl } from '@mantine/core'
import { IconRotateClockwise2, IconSend } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { EmptyState, ProblemState } from '../../ui/empty-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { DeliveryLine } from './delivery-line.tsx'
import { type DeliveryState, deliveriesOptions, type Webhook, webhookKeys } from './queries.ts'
import classes from './webhook-page.module.css'

const states = ['waiting', 'delivered', 'failed'] as const
const hourMs = 3_600_000

/** Everything a webhook was told, as it comes; a test, and sending again. */
export function DeliveryLog({ webhook }: { webhook: Webhook }) {
  const translate = useTranslate()
  const [state, setState] = useState<DeliveryState | null>(null)
  const log = useInfiniteQuery(deliveriesOptions(webhook.id, state))
  const deliveries = log.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <div className={classes.part}>
      <p className={classes.lead}>{translate('webhooks.logText')}</p>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={translate('webhooks.show')}
          value={state ?? 'all'}
          onChange={(next) => setState(states.find((one) => one === next) ?? null)}
          data={[
            { value: 'all', label: translate('webhooks.showAll') },
            { value: 'waiting', label: translate('webhooks.showWaiting') },
            { value: 'delivered', label: translate('webhooks.showDelivered') },
            { value: 'failed', label: translate('webhooks.showFailed') },
          ]}
        />
        {webhook.state === 'enabled' && <LogActions webhook={webhook} />}
      </div>
      {log.error && <ProblemState error={log.error} onRetry={() => void log.refetch()} />}
      {log.data && deliveries.length === 0 && (
        <EmptyState icon={IconSend} title={translate('webhooks.logEmpty')} />
      )}
      {deliveries.length > 0 && (
        <ol className={classes.log} aria-label={translate('webhooks.log')}>
          {deliveries.map((delivery) => (
            <DeliveryLine key={delivery.id} webhook={webhook} delivery={delivery} />
          ))}
        </ol>
      )}
      <MoreButton pages={log} />
    </div>
  )
}

function LogActions({ webhook: { id } }: { webhook: Webhook }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const renew = () => client.invalidateQueries({ queryKey: webhookKeys.log(id) })
  const onError = (error: unknown) => notifyProblem(problemText(error))
  const test = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/webhooks/{id}/test', { params: { path: { id } } })),
    async onSuccess() {
      notifyDone(translate('webhooks.testSent'))
      await renew()
    },
    onError,
  })
  const replay = useMutation({
    mutationFn: (hours: number) => {
      const since = new Date(Date.now() - hours * hourMs).toISOString()
      return answer(api.POST('/api/v1/webhooks/{id}/replays', { params: { path: { id } }, body: { since } }))
    },
    async onSuccess({ count }) {
      notifyDone(translate('webhooks.replayedCount', { count }))
      await renew()
    },
    onError,
  })
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconSend size={16} />}
        loading={test.isPending}
        onClick={() => test.mutate()}
      >
        {translate('webhooks.test')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconRotateClockwise2 size={16} />}
            loading={replay.isPending}
          >
            {translate('webhooks.replayFailed')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{translate('webhooks.replaySince')}</Menu.Label>
          <Menu.Item onClick={() => replay.mutate(1)}>{translate('webhooks.hourAgo')}</Menu.Item>
          <Menu.Item onClick={() => replay.mutate(24)}>{translate('webhooks.dayAgo')}</Menu.Item>
          <Menu.Item onClick={() => replay.mutate(7 * 24)}>{translate('webhooks.weekAgo')}</Menu.Item>
          <Menu.Item onClick={() => replay.mutate(30 * 24)}>{translate('webhooks.monthAgo')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
