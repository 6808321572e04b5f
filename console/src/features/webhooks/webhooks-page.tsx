import { IconWebhook } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { ListPage } from '../../ui/list-page.tsx'
import { Row } from '../../ui/row-list.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { type Webhook, webhooksOptions } from './queries.ts'
import { WebhookHealth } from './webhook-health.tsx'

/** The programs that are told what happens here, and whether it reaches them. */
export function WebhooksPage() {
  const translate = useTranslate()
  const { data: webhooks } = useSuspenseQuery(webhooksOptions)
  return (
    <ListPage
      title={translate('webhooks.title')}
      lead={translate('webhooks.lead')}
      items={webhooks}
      add={{ label: translate('webhooks.add'), to: paths.newWebhook() }}
      empty={{ icon: IconWebhook, title: translate('webhooks.none'), text: translate('webhooks.noneText') }}
    >
      {(webhook) => (
        <Row
          to={paths.webhook(webhook.id)}
          lead={<IconWebhook size={20} stroke={1.5} aria-hidden />}
          name={webhook.description || hostOf(webhook)}
          detail={<WebhookDetail webhook={webhook} />}
          side={<WebhookHealth webhook={webhook} />}
        />
      )}
    </ListPage>
  )
}

function WebhookDetail({ webhook }: { webhook: Webhook }) {
  const translate = useTranslate()
  const { url, description, eventTypes, locationIds, lastSuccessAt, waitingCount } = webhook
  const facts = [
    ...(description ? [hostOf({ url })] : []),
    eventTypes
      ? translate('webhooks.eventsCount', { count: eventTypes.length })
      : translate('webhooks.everyEvent'),
    ...(locationIds ? [translate('webhooks.locationsCount', { count: locationIds.length })] : []),
    ...(waitingCount > 0 ? [translate('webhooks.waitingCount', { count: waitingCount })] : []),
  ]
  return (
    <>
      {facts.join(' · ')}
      {lastSuccessAt && (
        <>
          {' · '}
          {translate('webhooks.lastSuccess')} <TimeAgo at={lastSuccessAt} form="distance" />
        </>
      )}
    </>
  )
}

function hostOf({ url }: Pick<Webhook, 'url'>): string {
  return new URL(url).host
}
