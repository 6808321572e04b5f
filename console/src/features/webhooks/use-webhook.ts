import { useParams } from '@tanstack/react-router'
import type { paths } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import { useVersioned } from '../../lib/use-versioned.ts'
import { webhookKeys, webhookOptions } from './queries.ts'

type Update = paths['/api/v1/webhooks/{id}']['patch']
type WebhookChanges = NonNullable<Update['requestBody']>['content']['application/json']

/** The webhook of this page's address, and how to save what was changed of it. */
export function useWebhookEditor() {
  const { webhookId: id = '' } = useParams({ strict: false })
  const { value: webhook, save, take, refresh } = useVersioned(webhookOptions(id), [webhookKeys.list])
  const change = (body: WebhookChanges, header = {}) =>
    answer(api.PATCH('/api/v1/webhooks/{id}', { params: { path: { id }, header }, body }))
  return {
    webhook,
    save: (changes: WebhookChanges) => save((header) => change(changes, header)),
    // Whatever else was changed meanwhile, it is to be sent to from now on, or not.
    enable: async (isEnabled: boolean) => take(await change({ isEnabled })),
    refresh,
  }
}
