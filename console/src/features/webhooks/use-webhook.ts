import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { paths } from '@vicino/sdk'
import { useRef } from 'react'
import { answer, api } from '../../lib/api.ts'
import { type Webhook, webhookKeys, webhookOptions } from './queries.ts'

type Update = paths['/api/v1/webhooks/{id}']['patch']
export type WebhookChanges = NonNullable<Update['requestBody']>['content']['application/json']

/** The webhook of this page's address, and how to save what was changed of it. */
export function useWebhookEditor() {
  const { webhookId = '' } = useParams({ strict: false })
  const client = useQueryClient()
  const options = webhookOptions(webhookId)
  const { data: webhook } = useSuspenseQuery(options)
  // What the form began with: newer versions come into the cache while one edits.
  const version = useRef(webhook.version)
  function take(saved: Webhook): Webhook {
    version.current = saved.version
    client.setQueryData(options.queryKey, saved)
    return saved
  }
  async function change(changes: WebhookChanges, header: { 'if-match'?: string }): Promise<Webhook> {
    const params = { path: { id: webhookId }, header }
    const saved = take(await answer(api.PATCH('/api/v1/webhooks/{id}', { params, body: changes })))
    void client.invalidateQueries({ queryKey: webhookKeys.list })
    return saved
  }
  return {
    webhook,
    save: (changes: WebhookChanges) => change(changes, { 'if-match': `"${version.current}"` }),
    // Whatever else was changed meanwhile, it is to be sent to from now on, or not.
    enable: (isEnabled: boolean) => change({ isEnabled }, {}),
    refresh: async () => take(await client.fetchQuery({ ...options, staleTime: 0 })),
  }
}
