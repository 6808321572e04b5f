import { MultiSelect, NumberInput, Select, Switch } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { tagsOptions } from '../../../lib/marks.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { departmentsOptions } from '../../../lib/places.ts'
import { Section } from '../../../ui/section.tsx'
import { type BookingDraft, chosenDepartments, limits } from './booking-draft.ts'
import classes from './booking-fields.module.css'

/** What is said differently of calls and of visits. */
export type BookingWords = {
  title: MessageKey
  on: MessageKey
  onHint: MessageKey
  path: string
  length: MessageKey
  buffer: MessageKey
  departmentsHint: MessageKey
}

type BookingFieldsProps = { form: UseFormReturnType<BookingDraft>; words: BookingWords }

const times = [
  { field: 'noticeMinutes', text: 'calls.settingsNotice', unit: 'calls.settingsMinutes' },
  { field: 'horizonDays', text: 'calls.settingsHorizon', unit: 'calls.settingsDays' },
] as const

/** Whether customers can book, and how long, how soon and how far ahead. */
export function BookingFields({ form, words }: BookingFieldsProps) {
  const translate = useTranslate()
  const numbers = [
    { field: 'lengthMinutes', text: words.length, unit: 'calls.settingsMinutes' },
    { field: 'bufferMinutes', text: words.buffer, unit: 'calls.settingsMinutes' },
    ...times,
  ] as const
  return (
    <Section title={translate(words.title)}>
      <Switch
        label={translate(words.on)}
        description={translate(words.onHint, { path: words.path })}
        {...form.getInputProps('isOn', { type: 'checkbox' })}
      />
      {numbers.map(({ field, text, unit }) => (
        <NumberInput
          key={field}
          label={translate(text)}
          suffix={` ${translate(unit)}`}
          {...limits[field]}
          allowDecimal={false}
          allowNegative={false}
          styles={{ wrapper: { maxWidth: '12rem' } }}
          {...form.getInputProps(field)}
        />
      ))}
    </Section>
  )
}

/** Which departments customers choose between, each with how long it takes and what one must know for it. */
export function DepartmentFields({ form, words }: BookingFieldsProps) {
  const translate = useTranslate()
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  const tags = useQuery(tagsOptions).data?.items ?? []
  const chosen = form.values.departments
  const nameOf = (id: string) => departments.find((one) => one.id === id)?.name ?? ''
  const minutes = {
    suffix: ` ${translate('calls.settingsMinutes')}`,
    allowDecimal: false,
    allowNegative: false,
  }
  return (
    <Section title={translate('calls.settingsDepartments')} text={translate(words.departmentsHint)} isWide>
      <MultiSelect
        aria-label={translate('calls.settingsDepartments')}
        placeholder={chosen.length === 0 ? translate('calls.settingsEverybody') : ''}
        data={departments.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen.map(({ departmentId }) => departmentId)}
        onChange={(ids) => form.setFieldValue('departments', chosenDepartments(chosen, ids))}
        clearable
      />
      {chosen.length > 0 && (
        <ul className={classes.departments} aria-label={translate('calls.settingsDepartments')}>
          {chosen.map(({ departmentId, skillTagId }, index) => (
            <li key={departmentId}>
              <fieldset className={classes.department}>
                <legend>{nameOf(departmentId)}</legend>
                <NumberInput
                  label={translate(words.length)}
                  placeholder={String(form.values.lengthMinutes)}
                  {...{ ...minutes, ...limits.lengthMinutes }}
                  {...form.getInputProps(`departments.${index}.lengthMinutes`)}
                />
                <NumberInput
                  label={translate(words.buffer)}
                  placeholder={String(form.values.bufferMinutes)}
                  {...{ ...minutes, ...limits.bufferMinutes }}
                  {...form.getInputProps(`departments.${index}.bufferMinutes`)}
                />
                <Select
                  label={translate('calls.settingsSkill')}
                  placeholder={translate('calls.settingsAnySkill')}
                  data={tags
                    .filter(({ id, isArchived }) => !isArchived || id === skillTagId)
                    .map(({ id, name }) => ({ value: id, label: name }))}
                  searchable
                  clearable
                  {...form.getInputProps(`departments.${index}.skillTagId`)}
                />
              </fieldset>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
