import type { QueryKey } from '@tanstack/react-query'
import { articleKeys } from './articles.ts'
import { conversationKeys } from './conversations.ts'
import { askingKeys } from './review-asking.ts'
import { reviewStrategyKeys } from './review-strategies.ts'
import { reviewKeys } from './reviews.ts'
import { routingKeys } from './routing.ts'
import { searchKeys } from './searches.ts'
import type { LiveEvent } from './stream.ts'
import { visitKeys } from './visits.ts'

const marked = [conversationKeys.lists, conversationKeys.details]

const bySubject: Record<string, (event: LiveEvent) => readonly QueryKey[]> = {
  location: () => [['locations'], ['hours-state'], ['location-changes']],
  location_import: () => [['location-imports']],
  location_exception: () => [['location-exceptions']],
  region: () => [['locations']],
  department: () => [['departments']],
  member: () => [['members'], ['session'], ['invitations']],
  account: () => [
    ['session'],
    ['account'],
    ['conversation-settings'],
    ['callback-settings'],
    ['visit-settings'],
    askingKeys.settings,
    ['tags'],
    ['message-templates'],
    routingKeys.suggestions,
  ],
  api_key: () => [['api-keys']],
  sso_provider: () => [['sso-providers']],
  // A new one stands on no conversation yet; another name stands on all that have it.
  tag: ({ type }) => [['tags'], ...(type === 'tag.created' ? [] : marked)],
  custom_field: () => [['custom-fields'], conversationKeys.details],
  status: ({ type }) => [['statuses'], ...(type === 'status.created' ? [] : marked)],
  sla_policy: ({ type }) => [
    ['sla-policies'],
    ...(type === 'sla_policy.created' ? [] : [conversationKeys.details]),
  ],
  bulk_change: ({ subjectId }) => [['bulk-changes', subjectId ?? '']],
  callback: ({ payload }) =>
    typeof payload.conversationId === 'string' ? [conversationKeys.detail(payload.conversationId)] : [],
  visit: ({ payload }) => [
    visitKeys.all,
    ...(typeof payload.conversationId === 'string' ? [conversationKeys.detail(payload.conversationId)] : []),
  ],
  channel: () => [['channels']],
  rule: () => [routingKeys.rules, routingKeys.automations],
  assignment: () => [routingKeys.assignment],
  suggestion: () => [routingKeys.suggestions],
  view: () => [['views'], conversationKeys.lists],
  notification: () => [['notifications']],
  snippet: () => [['snippets']],
  macro: () => [['macros']],
  signature: () => [['signatures']],
  delivery: () => [['deliveries']],
  webhook: () => [['webhooks']],
  import: () => [['imports']],
  drafting: () => [['drafting']],
  review: () => [reviewKeys.all],
  review_request: () => [askingKeys.log],
  review_strategy: () => [reviewStrategyKeys.all, reviewKeys.all],
  review_import: () => [reviewKeys.imports],
  review_source: () => [reviewKeys.sources],
  directory: () => [['listings']],
  directory_record: () => [['listings']],
  search_gap: () => [searchKeys.gaps],
  search_synonyms: () => [searchKeys.synonyms],
  topic: () => [articleKeys.topics, articleKeys.lists],
  article: ({ subjectId }) => [articleKeys.lists, articleKeys.one(subjectId ?? ''), articleKeys.topics],
  contact: ({ subjectId, payload }) => [['contacts', subjectId ?? String(payload.contactId ?? '')]],
}

/** What was read of the server and may be different now, by what an event is about; conversations are apart. */
export function staleAfter(event: LiveEvent): readonly QueryKey[] {
  const [subject = ''] = event.type.split('.')
  return bySubject[subject]?.(event) ?? []
}
