import { queryOptions } from '@tanstack/react-query'
import type { components, paths } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import { routingKeys } from '../../lib/routing.ts'

type Schemas = components['schemas']
export type Rule = Schemas['Rule']
export type NewRule = NonNullable<
  paths['/api/v1/rules']['post']['requestBody']
>['content']['application/json']
export type AssignmentPolicy = Schemas['AssignmentPolicy']
export type RoutingSettings = Schemas['RoutingSettings']
export type MemberWork = Schemas['MemberWork']

export const rulesOptions = queryOptions({
  queryKey: [...routingKeys.rules, 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/rules', { signal }))).items,
})

export function ruleOptions(id: string) {
  return queryOptions({
    queryKey: [...routingKeys.rules, 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/rules/{id}', { params: { path: { id } }, signal })),
  })
}

export const assignmentPoliciesOptions = queryOptions({
  queryKey: [...routingKeys.assignment, 'policies'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/assignment-policies', { signal }))).items,
})

export const routingSettingsOptions = queryOptions({
  queryKey: [...routingKeys.assignment, 'settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/routing-settings', { signal })),
})

export function memberWorkOptions(id: string) {
  return queryOptions({
    queryKey: [...routingKeys.work, id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/members/{id}/work', { params: { path: { id } }, signal })),
  })
}
