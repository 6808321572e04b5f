import { useForm } from '@mantine/form'
import { useTranslate } from '../../lib/i18n.tsx'
import type { Webhook } from './queries.ts'

/** A webhook as its form holds it. */
export type WebhookDraft = {
  url: string
  description: string
  told: 'all' | 'some'
  eventTypes: string[]
  locationIds: string[]
}

export const emptyDraft: WebhookDraft = {
  url: '',
  description: '',
  told: 'some',
  eventTypes: [],
  locationIds: [],
}

export function draftOfWebhook({ url, description, eventTypes, locationIds }: Webhook): WebhookDraft {
  const told = eventTypes ? 'some' : 'all'
  return { url, description, told, eventTypes: eventTypes ?? [], locationIds: locationIds ?? [] }
}

/** What the API is told of it. */
export function webhookOfDraft({ url, description, told, eventTypes, locationIds }: WebhookDraft) {
  return {
    url: url.trim(),
    description,
    eventTypes: told === 'all' ? null : eventTypes,
    locationIds: locationIds.length > 0 ? locationIds : null,
  }
}

/** The form of a webhook with the rules that need no server. */
export function useWebhookForm(initialValues: WebhookDraft) {
  const translate = useTranslate()
  return useForm<WebhookDraft>({
    initialValues,
    validate: ({ url, told, eventTypes }) => ({
      ...(!url.trim() && { url: translate('common.required') }),
      ...(told === 'some' && eventTypes.length === 0 && { eventTypes: translate('webhooks.chooseEvents') }),
    }),
  })
}
