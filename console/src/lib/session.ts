import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { ApiProblem, answer, api } from './api.ts'
import type { Session } from './shapes.ts'

/** Who is signed in and to which brand; null for a stranger. */
export const sessionOptions = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await answer(api.GET('/api/v1/session'))
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'unauthenticated') return null
      throw error
    }
  },
})

/** The signed-in member's session. Only for what is shown behind the sign-in. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionOptions)
  if (!data) throw new ApiProblem('unauthenticated', 'Nobody is signed in.')
  return data
}

/** Where the brand's logo is, when it has one. The blob's name in the address renews it in every cache. */
export function logoUrl(account: Session['account']): string | undefined {
  const { logoBlob } = account.brand
  return logoBlob ? `/brands/${account.id}/logo?v=${logoBlob.slice(0, 12)}` : undefined
}
