import { useTranslator } from '../../lib/i18n.tsx'

type AuthError = { code?: string | undefined; status?: number; message?: string | undefined }

/** Says what went wrong while signing in; messages/<locale>/errors.json knows the library's codes by name. */
export function useAuthProblem(): (error: AuthError) => string {
  const { translate, translateNamed } = useTranslator()
  return ({ code, status }) => {
    const named = code ? translateNamed(`errors.${code}`) : undefined
    if (named) return named
    if (code === 'AUTH_CANCELLED') return translate('signin.passkeyCancelled')
    if (status === 429) return translate('common.problemRateLimited')
    return translate(status === 0 || status === undefined ? 'common.problemOffline' : 'signin.failed')
  }
}
