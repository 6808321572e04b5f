import { IconAlertTriangle, IconCheck, IconChevronDown, IconClock } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { Chip } from '../../ui/chip.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { DeliveryDetail } from './delivery-detail.tsx'
import type { Webhook, WebhookDelivery } from './queries.ts'
import { useRequestText } from './request-text.ts'
import classes from './webhook-page.module.css'

type DeliveryLineProps = { webhook: Webhook; delivery: WebhookDelivery }

const looks = {
  waiting: { tone: 'plain', icon: IconClock, name: 'webhooks.stateWaiting' },
  delivered: { tone: 'good', icon: IconCheck, name: 'webhooks.stateDelivered' },
  failed: { tone: 'danger', icon: IconAlertTriangle, name: 'webhooks.stateFailed' },
} as const

/** One event for one webhook; what was sent and answered opens on demand. */
export function DeliveryLine({ webhook, delivery }: DeliveryLineProps) {
  const translate = useTranslate()
  const detailId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const { tone, icon, name } = looks[delivery.state]
  return (
    <li>
      <button
        type="button"
        className={classes.line}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>
          <Chip tone={tone} icon={icon}>
            {translate(name)}
          </Chip>
        </span>
        <span className={classes.words}>
          <span className={classes.type}>{delivery.type}</span>
          <DeliveryFact delivery={delivery} />
        </span>
        <TimeAgo at={delivery.createdAt} className={classes.time} />
        <IconChevronDown size={15} className={classes.arrow} aria-hidden />
      </button>
      {isOpen && (
        <div id={detailId}>
          <DeliveryDetail webhook={webhook} delivery={delivery} />
        </div>
      )}
    </li>
  )
}

function DeliveryFact({ delivery }: { delivery: WebhookDelivery }) {
  const translate = useTranslate()
  const requestText = useRequestText()
  const { state, failedReason, dueAt, lastRequest } = delivery
  const last = lastRequest?.fault ? requestText(lastRequest) : undefined
  const reason =
    failedReason === 'disabled'
      ? translate('webhooks.reasonDisabled')
      : failedReason === 'expired' && translate('webhooks.reasonExpired')
  if (state === 'failed') return <span className={classes.fact}>{reason || last}</span>
  if (state === 'delivered') return null
  return (
    <span className={classes.fact}>
      {last && `${last} · `}
      {dueAt ? (
        <>
          {translate('webhooks.nextTry')} <TimeAgo at={dueAt} form="distance" />
        </>
      ) : (
        translate('webhooks.behind')
      )}
    </span>
  )
}
