import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { notifyProblem } from '../../ui/notify.tsx'
import { listingKeys } from './queries.ts'

type Schemas = components['schemas']

export type Connection = Schemas['DirectoryConnection']
export type Push = Schemas['DirectoryPush']
export type Edit = Schemas['DirectoryEdit']
export type Proposal = Schemas['DirectoryPushProposal']
export type Wanted = Pick<Proposal, 'recordId' | 'field'> & { means?: 'correction' | 'move' }

export function connectionOptions(id: string) {
  return queryOptions({
    queryKey: [...listingKeys.all, 'connection', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/directories/{id}/connection', { params: { path: { id } }, signal })),
  })
}

/** What was or is to be sent, the newest first; of one record where it is named. */
export function pushesOptions(id: string, recordId?: string) {
  const query = { limit: 50, ...(recordId && { recordId }) }
  return queryOptions({
    queryKey: [...listingKeys.all, 'pushes', id, recordId ?? ''],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/directories/{id}/pushes', { params: { path: { id }, query }, signal })))
        .items,
  })
}

export function proposalsOptions(id: string) {
  const query = { limit: 200 }
  return queryOptions({
    queryKey: [...listingKeys.all, 'proposals', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/directories/{id}/push-proposals', { params: { path: { id }, query }, signal })),
  })
}

export function editsOptions(id: string) {
  const query = { limit: 50, state: 'open' as const }
  return queryOptions({
    queryKey: [...listingKeys.all, 'edits', id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/directories/{id}/edits', { params: { path: { id }, query }, signal })))
        .items,
  })
}

/** Does something with a directory and reads all that may be different since. */
export function useListingChange<Given>(change: (given: Given) => Promise<unknown>) {
  const client = useQueryClient()
  const problemText = useProblemText()
  return useMutation({
    mutationFn: change,
    onError: (error) => notifyProblem(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: listingKeys.all }),
  })
}

export function askPushes(id: string, items: Wanted[]) {
  return answer(api.POST('/api/v1/directories/{id}/pushes', { params: { path: { id } }, body: { items } }))
}
