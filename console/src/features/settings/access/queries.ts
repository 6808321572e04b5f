import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'

type Schemas = components['schemas']

export type ApiKey = Schemas['ApiKey']
export type CreatedApiKey = Schemas['CreatedApiKey']
export type SsoProvider = Schemas['SsoProvider']
export type AuditEntry = Schemas['AuditEntry']

const entriesPerPage = 50

export const apiKeysOptions = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/api-keys', { signal }))).items,
})

/** Company sign-ins, and where they must send people back to. */
export const ssoProvidersOptions = queryOptions({
  queryKey: ['sso-providers'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/sso-providers', { signal })),
})

/** Every change of a setting, newest first. */
export const auditOptions = infiniteQueryOptions({
  queryKey: ['audit'],
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => {
    const query = { limit: entriesPerPage, ...(pageParam && { cursor: pageParam }) }
    return answer(api.GET('/api/v1/audit', { params: { query }, signal }))
  },
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})
