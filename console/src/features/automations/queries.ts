import { queryOptions } from '@tanstack/react-query'
import type { components, paths } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import { routingKeys } from '../../lib/routing.ts'

type Schemas = components['schemas']
export type Automation = Schemas['Automation']
export type Trigger = Schemas['AutomationTrigger']
export type Happening = Extract<Trigger, { kind: 'event' }>['events'][number]
export type Since = Extract<Trigger, { kind: 'time' }>['since']
export type NewAutomation = NonNullable<
  paths['/api/v1/automations']['post']['requestBody']
>['content']['application/json']

export const automationsOptions = queryOptions({
  queryKey: [...routingKeys.automations, 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/automations', { signal }))).items,
})

export function automationOptions(id: string) {
  return queryOptions({
    queryKey: [...routingKeys.automations, 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/automations/{id}', { params: { path: { id } }, signal })),
  })
}
