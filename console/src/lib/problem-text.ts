import { ApiProblem, type ProblemCode } from './api.ts'
import { useTranslator } from './i18n.tsx'
import type { MessageKey } from './message-keys.ts'
import { missingFile } from './missing-files.ts'

const generalTexts: Record<ProblemCode, MessageKey> = {
  invalid: 'common.problemInvalid',
  unauthenticated: 'common.problemUnauthenticated',
  forbidden: 'common.problemForbidden',
  not_found: 'common.problemNotFound',
  conflict: 'common.problemConflict',
  stale: 'common.problemConflict',
  too_large: 'common.problemTooLarge',
  unsupported: 'common.problemUnsupported',
  rate_limited: 'common.problemRateLimited',
  unavailable: 'common.problemUnavailable',
  not_configured: 'common.problemUnavailable',
  internal: 'common.problemInternal',
  offline: 'common.problemOffline',
}

/** Says what went wrong in the reader's language: the server's own sentence where it named one, else the kind. */
export function useProblemText(): (error: unknown) => string {
  const { translate, translateNamed } = useTranslator()
  return (error) => {
    if (error instanceof Error && missingFile.test(error.message)) return translate('common.problemOffline')
    if (!(error instanceof ApiProblem)) return translate('common.problemInternal')
    const { key, values } = error.details
    return (key && translateNamed(`errors.${key}`, values)) || translate(generalTexts[error.code])
  }
}
