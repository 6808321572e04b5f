import type { CustomField } from '../queries.ts'
import type { ColumnWords } from './column-words.ts'
import { choiceColumn, type GridColumn, numberOf, type Part, partColumn, webAddressOf } from './columns.ts'

type Words = Pick<ColumnWords, 'translate'>

/** A column for one of the brand's own fields. */
export function customColumn(field: CustomField, { translate }: Words): GridColumn {
  const { id, name: label, kind } = field
  const named = { key: `customValues/${id}`, label, group: translate('record.customFields') }
  const part = partOf(id)
  const yesNo = [
    { value: 'true', label: translate('record.yes') },
    { value: 'false', label: translate('record.no') },
  ]
  switch (kind) {
    case 'yes_no':
      return choiceColumn('customValues', {
        ...{ ...named, choices: yesNo, none: { value: '' }, notOne: translate('grid.notYesNo') },
        part: { ...part, put: (record, value) => part.put(record, value === '' ? '' : value === 'true') },
      })
    case 'choice': {
      const choices = field.choices.map((value) => ({ value, label: value }))
      return choiceColumn('customValues', {
        ...{ ...named, choices, none: { value: '' }, notOne: translate('grid.notOne'), part },
      })
    }
    case 'number':
      return partColumn('customValues', {
        ...{
          ...named,
          part,
          write: (text) => numberOf(text, { none: '', fault: translate('grid.notNumber') }),
        },
      })
    case 'url':
      return partColumn('customValues', {
        ...{ ...named, part, write: (text) => ({ value: webAddressOf(text.trim()) }) },
      })
    case 'date':
      return partColumn('customValues', { ...named, part, kind: 'date' })
    case 'text':
      return partColumn('customValues', { ...named, part })
  }
}

function partOf(id: string): Part<string> {
  return {
    read: ({ customValues = {} }) => String(customValues[id] ?? ''),
    put({ customValues = {} }, value) {
      const { [id]: _before, ...others } = customValues
      return value === '' ? others : { ...others, [id]: value }
    },
  }
}
