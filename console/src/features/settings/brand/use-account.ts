import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { sessionOptions } from '../../../lib/session.ts'
import { type Account, accountOptions, sendLogo } from './queries.ts'

type Changes = {
  name?: string
  defaultLocale?: string
  languages?: string[]
  brand?: { colour?: string; accent?: string; font?: string; tone?: string }
}

/** The brand, and how to save what was changed of it. */
export function useAccountEditor() {
  const client = useQueryClient()
  const { data: account } = useSuspenseQuery(accountOptions)
  // What the form began with: the live connection may bring newer versions into the cache while one edits.
  const version = useRef(account.version)
  function take(saved: Account): Account {
    version.current = saved.version
    client.setQueryData(accountOptions.queryKey, saved)
    // The console itself wears the brand's name, logo and accent.
    void client.invalidateQueries({ queryKey: sessionOptions.queryKey })
    return saved
  }
  return {
    account,
    save: async (changes: Changes) => {
      const params = { header: { 'if-match': `"${version.current}"` } }
      return take(await answer(api.PATCH('/api/v1/account', { params, body: changes })))
    },
    refresh: async () => take(await client.fetchQuery({ ...accountOptions, staleTime: 0 })),
    setLogo: async (file: File) => take(await sendLogo(file)),
    removeLogo: async () => take(await answer(api.DELETE('/api/v1/account/logo'))),
  }
}
