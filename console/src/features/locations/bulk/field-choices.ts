import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { catalogueOptions, locationSettingsOptions } from '../queries.ts'
import { importFields } from './import-fields.ts'

/** What a column of a table of locations can fill. */
export function useFieldChoices() {
  const translate = useTranslate()
  const { data: settings } = useSuspenseQuery(locationSettingsOptions)
  const { data: catalogue } = useSuspenseQuery(catalogueOptions())
  return [
    ...importFields.map((field) => ({ value: String(field), label: translate(`bulk.field_${field}`) })),
    ...catalogue.attributes.map(({ key, name }) => ({ value: `attribute:${key}`, label: name })),
    ...settings.locationCustomFields.map(({ id, name }) => ({ value: `custom:${id}`, label: name })),
  ]
}
