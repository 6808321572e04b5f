import { Select } from '@mantine/core'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './mapping-table.module.css'

type Mapping = Record<string, string>

type MappingTableProps = {
  columns: readonly { name: string; samples: readonly string[] }[]
  mapping: Mapping
  /** What a column can fill. */
  choices: readonly { value: string; label: string }[]
  onChange: (mapping: Mapping) => void
}

/** Each column of a table with what stands in it and what it fills. A field that is filled already is not offered again. */
export function MappingTable({ columns, mapping, choices, onChange }: MappingTableProps) {
  const translate = useTranslate()
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
