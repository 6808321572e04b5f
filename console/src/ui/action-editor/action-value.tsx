import { MultiSelect, NumberInput, Select, Textarea } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'
import { SearchSelect } from '../search-select.tsx'
import type { ActionDraft } from './action-model.ts'
import { FieldValueInput } from './field-value-input.tsx'
import { type Choice, useActionChoices } from './use-action-choices.ts'

type ActionValueProps = { draft: ActionDraft; onChange: (change: Partial<ActionDraft>) => void }

/** With what it is done: a person, a place, a word, a text. */
export function ActionValue({ draft, onChange }: ActionValueProps) {
  const translate = useTranslate()
  const choices = useActionChoices()
  const target = (data: Choice[]) => <Target draft={draft} data={data} onChange={onChange} />
  const nobody = (name: string, data: Choice[]) => target([{ value: none, label: name }, ...data])
  switch (draft.kind) {
    case 'assign':
      return nobody(translate('actions.nobody'), choices.members)
    case 'move_to_department':
      return nobody(translate('actions.noDepartment'), choices.departments)
    case 'move_to_location':
      return nobody(translate('actions.noLocation'), choices.locations)
    case 'set_priority':
      return target(choices.priorities)
    case 'set_status':
      return target(choices.statuses)
    case 'snooze':
      return (
        <>
          {target(choices.snoozes)}
          {draft.target === 'minutes' && <Minutes draft={draft} onChange={onChange} />}
        </>
      )
    case 'tag':
    case 'untag':
      return <Several draft={draft} data={choices.tags} onChange={onChange} />
    case 'add_followers':
      return <Several draft={draft} data={choices.members} onChange={onChange} />
    case 'fill_field':
      return (
        <>
          <Target
            draft={draft}
            data={choices.fields}
            onChange={(change) => onChange({ ...change, value: null })}
          />
          <FieldValueInput draft={draft} onChange={onChange} />
        </>
      )
    case 'add_note':
      return <Words draft={draft} onChange={onChange} label={translate('actions.noteText')} most={5_000} />
    case 'tell':
      return (
        <>
          {target(choices.audiences)}
          {draft.target === 'people' && <Several draft={draft} data={choices.members} onChange={onChange} />}
          <Words draft={draft} onChange={onChange} label={translate('actions.tellText')} most={500} />
        </>
      )
    case 'write':
      return target(choices.snippets)
  }
}

const none = 'none'

function Target({ draft: { target }, data, onChange }: ActionValueProps & { data: Choice[] }) {
  const translate = useTranslate()
  const props = {
    'aria-label': translate('actions.value'),
    placeholder: translate('views.choose'),
    data,
    value: target === null ? none : (target ?? null),
    onChange: (value: string | null) => value !== null && onChange({ target: value === none ? null : value }),
    allowDeselect: false,
    limit: 200,
  }
  return data.length > 8 ? <SearchSelect {...props} /> : <Select {...props} />
}

function Several({ draft: { ids }, data, onChange }: ActionValueProps & { data: Choice[] }) {
  const translate = useTranslate()
  return (
    <MultiSelect
      aria-label={translate('actions.value')}
      placeholder={ids.length > 0 ? '' : translate('views.choose')}
      data={data}
      value={ids}
      onChange={(next) => onChange({ ids: next })}
      searchable
      selectFirstOptionOnChange
      hidePickedOptions
      limit={100}
      maxValues={30}
      nothingFoundMessage={translate('common.nothingFound')}
    />
  )
}

function Minutes({ draft: { minutes }, onChange }: ActionValueProps) {
  const translate = useTranslate()
  return (
    <NumberInput
      aria-label={translate('actions.minutes')}
      suffix={` ${translate('views.minutes')}`}
      min={1}
      max={525_600}
      value={minutes}
      onChange={(next) => onChange({ minutes: Math.max(1, Math.round(Number(next) || 1)) })}
    />
  )
}

function Words({
  draft: { text },
  onChange,
  label,
  most,
}: ActionValueProps & { label: string; most: number }) {
  return (
    <Textarea
      aria-label={label}
      placeholder={label}
      autosize
      minRows={1}
      maxRows={8}
      maxLength={most}
      value={text}
      onChange={(event) => onChange({ text: event.currentTarget.value })}
    />
  )
}
