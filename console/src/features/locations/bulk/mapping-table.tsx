import { Select } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { catalogueOptions, locationSettingsOptions } from '../queries.ts'
import classes from './bulk.module.css'
import { importFields } from './import-fields.ts'
import type { LocationImportDetail } from './queries.ts'

type MappingTableProps = Pick<LocationImportDetail, 'columns' | 'mapping'> & {
  onChange: (mapping: LocationImportDetail['mapping']) => void
}

/** Each column of a table with what stands in it and what it fills. A field that is filled already is not offered again. */
export function MappingTable({ columns, mapping, onChange }: MappingTableProps) {
  const translate = useTranslate()
  const choices = useChoices()
  const taken = new Set(Object.values(mapping))
  const choose = (column: string, field: string | null) => {
    const { [column]: _before, ...others } = mapping
    onChange(field === null ? others : { ...others, [column]: field })
  }
  return (
    <div className={classes.wide}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{translate('bulk.column')}</th>
            <th scope="col">{translate('bulk.samples')}</th>
            <th scope="col">{translate('bulk.fills')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, samples }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={classes.samples}>{samples.join(' · ')}</td>
              <td className={classes.choice}>
                <Select
                  aria-label={translate('bulk.fillsOf', { column: name })}
                  placeholder={translate('bulk.leftOut')}
                  data={choices.filter(({ value }) => !taken.has(value) || mapping[name] === value)}
                  value={mapping[name] ?? null}
                  onChange={(field) => choose(name, field)}
                  searchable
                  clearable
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useChoices() {
  const translate = useTranslate()
  const { data: settings } = useSuspenseQuery(locationSettingsOptions)
  const { data: catalogue } = useSuspenseQuery(catalogueOptions())
  return [
    ...importFields.map((field) => ({ value: String(field), label: translate(`bulk.field_${field}`) })),
    ...catalogue.attributes.map(({ key, name }) => ({ value: `attribute:${key}`, label: name })),
    ...settings.locationCustomFields.map(({ id, name }) => ({ value: `custom:${id}`, label: name })),
  ]
}
