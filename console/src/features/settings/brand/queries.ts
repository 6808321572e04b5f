import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api, problemOf } from '../../../lib/api.ts'

export type Account = components['schemas']['Account']

export const accountOptions = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/account', { signal })),
})

/** Sends a picture as the brand's logo. @throws ApiProblem when it is too large or no picture */
export async function sendLogo(file: File): Promise<Account> {
  const body = new FormData()
  body.append('file', file)
  // The typed client speaks JSON only.
  const response = await fetch('/api/v1/account/logo', { method: 'PUT', body })
  const content: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw problemOf(content, response.status)
  return answer(api.GET('/api/v1/account'))
}
