import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { IconButton } from '../icon-button.tsx'
import { SearchSelect } from '../search-select.tsx'
import classes from './filter-builder.module.css'
import { type FilterField, operatorsOf } from './filter-fields.ts'
import type { Condition, Line } from './filter-model.ts'
import { TimeValue } from './time-value.tsx'

type ConditionLineProps = {
  line: Line
  fields: readonly FilterField[]
  onChange: (line: Line) => void
  onRemove: () => void
}

/** One condition: of what, how, which. */
export function ConditionLine({ line, fields, onChange, onRemove }: ConditionLineProps) {
  const translate = useTranslate()
  const field = fields.find((one) => one.name === line.field)
  const operators = (field ? operatorsOf[field.kind] : [line.op]).filter(
    (op) => field?.mayBeEmpty || (op !== 'isEmpty' && op !== 'isNotEmpty'),
  )
  function chooseField(name: string | null) {
    const next = fields.find((one) => one.name === name)
    if (!next) return
    const op = operatorsOf[next.kind][0] ?? 'is'
    onChange({ ...line, field: next.name, op, value: next.kind === 'flag' ? true : undefined })
  }
  return (
    <div className={classes.line}>
      <SearchSelect
        className={classes.field ?? ''}
        aria-label={translate('views.field')}
        data={fields.map(({ name, label }) => ({ value: name, label }))}
        value={line.field}
        onChange={chooseField}
        allowDeselect={false}
        limit={100}
      />
      {operators.length > 1 && (
        <Select
          className={classes.operator ?? ''}
          aria-label={translate('views.operator')}
          data={operators.map((op) => ({ value: op, label: translate(operatorNames[op]) }))}
          value={line.op}
          onChange={(value) => {
            const op = operators.find((one) => one === value)
            if (op) onChange({ ...line, op })
          }}
          allowDeselect={false}
        />
      )}
      {field && line.op !== 'isEmpty' && line.op !== 'isNotEmpty' && (
        <div className={classes.value}>
          <Value field={field} line={line} onChange={(value) => onChange({ ...line, value })} />
        </div>
      )}
      <IconButton icon={IconTrash} label={translate('views.removeCondition')} onClick={onRemove} />
    </div>
  )
}

type ValueProps = { field: FilterField; line: Line; onChange: (value: Condition['value']) => void }

function Value({ field, line, onChange }: ValueProps) {
  const translate = useTranslate()
  const label = translate('views.value')
  const { value } = line
  switch (field.kind) {
    case 'choice':
      return (
        <MultiSelect
          aria-label={label}
          placeholder={Array.isArray(value) && value.length > 0 ? '' : translate('views.choose')}
          data={field.choices}
          value={Array.isArray(value) ? value.filter((one) => one !== null) : []}
          onChange={onChange}
          searchable
          selectFirstOptionOnChange
          hidePickedOptions
          limit={100}
          nothingFoundMessage={translate('common.nothingFound')}
        />
      )
    case 'flag':
      return (
        <Select
          aria-label={label}
          data={[
            { value: 'true', label: translate('views.yes') },
            { value: 'false', label: translate('views.no') },
          ]}
          value={String(value ?? true)}
          onChange={(text) => onChange(text === 'true')}
          allowDeselect={false}
        />
      )
    case 'number':
      return (
        <NumberInput
          aria-label={label}
          value={typeof value === 'number' ? value : ''}
          onChange={(number) => onChange(typeof number === 'number' ? number : undefined)}
        />
      )
    case 'time':
      return <TimeValue value={typeof value === 'string' ? value : undefined} onChange={onChange} />
    case 'text':
      return (
        <TextInput
          aria-label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
  }
}

const operatorNames: Record<Condition['op'], MessageKey> = {
  is: 'views.is',
  isNot: 'views.isNot',
  contains: 'views.contains',
  containsNot: 'views.containsNot',
  before: 'views.before',
  after: 'views.after',
  less: 'views.less',
  more: 'views.more',
  isEmpty: 'views.isEmpty',
  isNotEmpty: 'views.isNotEmpty',
}
