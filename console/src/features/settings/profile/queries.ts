import { queryOptions } from '@tanstack/react-query'
import { auth } from '../../../lib/auth.ts'
import { authAnswer } from './auth-problem.ts'

/** How this person signs in, as the sign-in library knows it. */
export const signInOptions = queryOptions({
  queryKey: ['sign-in'],
  queryFn: async () => {
    const session = await authAnswer(auth.getSession())
    if (!session) throw new Error('Nobody is signed in.')
    return session
  },
})

export const passkeysOptions = queryOptions({
  queryKey: ['sign-in', 'passkeys'],
  queryFn: () => authAnswer(auth.passkey.listUserPasskeys()),
})

/** Every browser this person is signed in with. */
export const sessionsOptions = queryOptions({
  queryKey: ['sign-in', 'sessions'],
  queryFn: () => authAnswer(auth.listSessions()),
})
