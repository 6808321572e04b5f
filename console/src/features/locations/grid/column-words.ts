import type { components } from '@vicino/sdk'
import type { Translate } from '../../../lib/i18n.tsx'
import type { Locale } from '../../../lib/locales.ts'
import type { CustomField } from '../queries.ts'
import type { Region } from '../shapes.ts'

/** What columns are named by, and what their closed sets hold. */
export type ColumnWords = {
  translate: Translate
  locale: Locale
  regions: readonly Region[]
  catalogue: components['schemas']['LocationCatalogue']
  customFields: readonly CustomField[]
  /** In which the brand's places describe themselves. */
  languages: readonly string[]
}
