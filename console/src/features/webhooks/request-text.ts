import { useTranslate } from '../../lib/i18n.tsx'
import type { WebhookDelivery } from './queries.ts'

type Request = Pick<NonNullable<WebhookDelivery['lastRequest']>, 'status' | 'fault'>

const faults = {
  status: 'webhooks.answered',
  redirected: 'webhooks.faultRedirected',
  refused: 'webhooks.faultRefused',
  timeout: 'webhooks.faultTimeout',
  unreachable: 'webhooks.faultUnreachable',
} as const

/** How a request ended, in words. */
export function useRequestText(): (request: Request) => string {
  const translate = useTranslate()
  return ({ status, fault }) => translate(faults[fault ?? 'status'], { status: String(status ?? '') })
}
