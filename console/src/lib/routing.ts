import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from './api.ts'

type Schemas = components['schemas']
export type MemberPresence = Schemas['MemberPresence']
export type PresenceState = MemberPresence['state']
export type RuleRun = Schemas['RuleRun']
export type RuleChange = Schemas['RuleChange']
export type RuleOutcome = RuleRun['outcome']
export type Suggestion = Schemas['Suggestion']
export type RuleDryRun = Schemas['RuleDryRun']

export const presenceStates = ['online', 'away', 'off_shift'] as const

export const routingKeys = {
  presence: ['presence'],
  rules: ['rules'],
  automations: ['automations'],
  runs: ['rule-runs'],
  assignment: ['assignment'],
  workload: ['workload'],
  work: ['member-work'],
  suggestions: ['suggestions'],
  suggestion: (conversationId: string) => ['suggestions', 'conversation', conversationId],
} as const

/** Whether I am there, as the others see it. */
export const myPresenceOptions = queryOptions({
  queryKey: [...routingKeys.presence, 'mine'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/presence', { signal })),
})

/** What each rule did with a conversation, newest first. */
export function conversationRunsOptions(id: string) {
  return infiniteQueryOptions({
    queryKey: [...routingKeys.runs, 'conversation', id],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam && { cursor: pageParam }) }
      const params = { path: { id }, query }
      return answer(api.GET('/api/v1/conversations/{id}/rule-runs', { params, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

const runsPerPage = 25
export type RunsPath = '/api/v1/rules/{id}/runs' | '/api/v1/automations/{id}/runs'

/** What a rule or an automation did, newest first; `outcome` null for all. */
export function ruleRunsOptions(of: RunsPath, id: string, outcome: RuleOutcome | null) {
  return infiniteQueryOptions({
    queryKey: [...routingKeys.runs, 'rule', id, outcome],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: runsPerPage,
        ...(outcome && { outcome }),
        ...(pageParam && { cursor: pageParam }),
      }
      return answer(api.GET(of, { params: { path: { id }, query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}
