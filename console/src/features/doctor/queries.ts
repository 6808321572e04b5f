import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'

export type Examination = Awaited<ReturnType<typeof examine>>

/** Looks at everything, mail servers and DNS included: takes some seconds. */
export const examinationOptions = queryOptions({
  queryKey: ['doctor'],
  staleTime: 30_000,
  queryFn: ({ signal }) => examine(signal),
})

function examine(signal: AbortSignal) {
  return answer(api.GET('/api/v1/doctor', { signal }))
}
