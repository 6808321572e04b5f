import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from './api.ts'
import type { MessageKey } from './message-keys.ts'

type Schemas = components['schemas']
export type SnippetRow = Schemas['SnippetRow']
export type Snippet = Schemas['Snippet']
export type RenderedText = Schemas['RenderedText']
export type Macro = Schemas['Macro']
export type VariableName = RenderedText['missing'][number]
export type TextUse = 'reply' | 'signature' | 'acknowledgement'

/** The replies one is offered, by folder and name, without their texts. */
export const snippetsOptions = queryOptions({
  queryKey: ['snippets', 'offered'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }): Promise<SnippetRow[]> =>
    (await answer(api.GET('/api/v1/snippets', { signal }))).items,
})

/** The macros one is offered, in their order; archived ones last. */
export const macrosOptions = queryOptions({
  queryKey: ['macros', 'offered'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }): Promise<Macro[]> =>
    (await answer(api.GET('/api/v1/macros', { signal }))).items,
})

/** What texts can be filled with, and where. */
export const variablesOptions = queryOptions({
  queryKey: ['variables'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/variables', { signal }))).items,
})

type Where = { conversationId?: string; locationId?: string; locale?: string | undefined }

/** A snippet as it is written for one customer. */
export function renderingOptions({ id, version }: Pick<SnippetRow, 'id' | 'version'>, where: Where) {
  return queryOptions({
    queryKey: ['snippets', 'rendering', id, version, where],
    // What it says may depend on the hour.
    staleTime: 30_000,
    queryFn: ({ signal }): Promise<RenderedText> => {
      const { locale, ...place } = where
      const query = { ...place, ...(locale && { locale }) }
      return answer(api.GET('/api/v1/snippets/{id}/rendering', { params: { path: { id }, query }, signal }))
    },
  })
}

/** What was counted when an answer went out, and what was kept elsewhere, is read anew. */
export function renewSnippets(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: ['snippets'] })
}

/** The snippets a few letters may mean: a shortcut that begins so first, then names, then what is used most. */
export function matchSnippets(snippets: readonly SnippetRow[], query: string, most: number): SnippetRow[] {
  const wanted = query.trim().toLowerCase()
  const words = wanted.split(/\s+/)
  const rank = ({ shortcut, name, folder }: SnippetRow) => {
    if (shortcut === wanted) return 0
    if (shortcut.startsWith(wanted)) return 1
    if (name.toLowerCase().startsWith(wanted)) return 2
    return words.every((word) => `${name} ${shortcut} ${folder}`.toLowerCase().includes(word)) ? 3 : 4
  }
  return snippets
    .map((snippet) => ({ snippet, rank: rank(snippet) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank || b.snippet.useCount - a.snippet.useCount)
    .slice(0, most)
    .map((one) => one.snippet)
}

/** What each variable is called. */
export const variableLabels: Record<VariableName, MessageKey> = {
  'customer.name': 'writing.varCustomerName',
  'customer.firstName': 'writing.varCustomerFirstName',
  'customer.email': 'writing.varCustomerEmail',
  'agent.name': 'writing.varAgentName',
  'agent.firstName': 'writing.varAgentFirstName',
  'conversation.number': 'writing.varConversationNumber',
  'conversation.subject': 'writing.varConversationSubject',
  'location.name': 'writing.varLocationName',
  'location.hours': 'writing.varLocationHours',
  'location.phone': 'writing.varLocationPhone',
  'location.email': 'writing.varLocationEmail',
  'location.website': 'writing.varLocationWebsite',
  'location.address': 'writing.varLocationAddress',
  'department.name': 'writing.varDepartmentName',
  'brand.name': 'writing.varBrandName',
  'answer.due': 'writing.varAnswerDue',
}

/** The variables that still stand in a text and are to be filled in by hand. */
export function variablesLeftIn(text: string): VariableName[] {
  const found = [...text.matchAll(/\{\{\s*([\w.]+)\s*(?:\|[^{}]*)?\}\}/g)].map(([, name]) => name)
  return Object.keys(variableLabels)
    .filter(isVariable)
    .filter((name) => found.includes(name))
}

function isVariable(name: string): name is VariableName {
  return name in variableLabels
}
