import { answer, api } from '../../../lib/api.ts'
import { sessionOptions } from '../../../lib/session.ts'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { accountOptions, sendLogo } from './queries.ts'

type Changes = {
  name?: string
  defaultLocale?: string
  languages?: string[]
  brand?: { colour?: string; accent?: string; font?: string; tone?: string }
}

// The console itself wears the brand's name, logo and accent.
const worn = [sessionOptions.queryKey]

/** The brand, and how to save what was changed of it. */
export function useAccountEditor() {
  const { value: account, save, take, refresh } = useVersioned(accountOptions, worn)
  return {
    account,
    save: (body: Changes) =>
      save((header) => answer(api.PATCH('/api/v1/account', { params: { header }, body }))),
    refresh,
    setLogo: async (file: File) => take(await sendLogo(file)),
    removeLogo: async () => take(await answer(api.DELETE('/api/v1/account/logo'))),
  }
}
