import { ApiProblem } from './api.ts'
import { useTranslator } from './i18n.tsx'
import { useProblemText } from './problem-text.ts'

/** What a refused form says: at its fields, and above them when no field is meant. */
export type FormFaults = { fields: Record<string, string>; general: string | undefined }

type FaultsOptions = {
  /** What the form holds: a fault is shown where the form has something. */
  values: object
  /** The form's field for the API's, where they are called differently. */
  fieldOf?: ((path: string) => string | undefined) | undefined
}

/** Sorts what the server refused to the fields it is about, in the reader's language. */
export function useFormFaults(): (error: unknown, options: FaultsOptions) => FormFaults {
  const { translate, locale } = useTranslator()
  const problemText = useProblemText()
  return (error, { values, fieldOf = (path) => path }) => {
    const hasField = (path: string) => hasPath(values, path)
    if (!(error instanceof ApiProblem)) return { fields: {}, general: problemText(error) }
    const named = typeof error.details.field === 'string' ? error.details.field : error.details.key
    const field = named && fieldOf(dotted(named))
    if (field && hasField(field)) return { fields: { [field]: problemText(error) }, general: undefined }
    // The schema's own words are English; to others the place says more than the reason.
    const reason = (message: string) =>
      locale === 'en' ? translate('forms.refused', { reason: message }) : translate('forms.refusedShort')
    const found = error.faults.flatMap(({ path, message }) => {
      const field = fieldOf(dotted(path))
      return field && hasField(field) ? [[field, reason(message)] as const] : []
    })
    return { fields: Object.fromEntries(found), general: found.length > 0 ? undefined : problemText(error) }
  }
}

function dotted(path: string): string {
  return path.replace(/^\/?(body\/)?/, '').replaceAll('/', '.')
}

/** Whether a form's values have something at `owner.email`. */
function hasPath(values: object, path: string): boolean {
  let at: unknown = values
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(name in at)) return false
    at = Reflect.get(at, name)
  }
  return true
}
