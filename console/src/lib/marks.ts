import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { ApiProblem, answer, api } from './api.ts'

type Schemas = components['schemas']
export type BrandTag = Schemas['Tag']
export type CustomField = Schemas['CustomField']
export type StatusName = Schemas['StatusName']
export type FieldValue = Schemas['Conversation']['fields'][number]['value']

/** The brand's tags, archived ones last, and whether one may make another. */
export const tagsOptions = queryOptions({
  queryKey: ['tags'],
  staleTime: 10 * 60_000,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/tags', { signal })),
})

/** What the brand writes down about conversations, in its order; archived ones last. */
export const fieldsOptions = queryOptions({
  queryKey: ['custom-fields'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }): Promise<CustomField[]> =>
    (await answer(api.GET('/api/v1/custom-fields', { signal }))).items,
})

/** The brand's own names for states of work, in its order; archived ones last. */
export const statusesOptions = queryOptions({
  queryKey: ['statuses'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }): Promise<StatusName[]> =>
    (await answer(api.GET('/api/v1/statuses', { signal }))).items,
})

/** The fields that must be filled in before what was refused can be resolved; undefined for any other refusal. */
export function missingFieldsOf(error: unknown): string[] | undefined {
  if (!(error instanceof ApiProblem) || error.details.key !== 'fields_missing') return undefined
  const { fields } = error.details
  return Array.isArray(fields) ? fields.map((field: { id: unknown }) => String(field.id)) : []
}
