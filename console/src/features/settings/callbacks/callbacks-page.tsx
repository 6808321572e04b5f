import { MultiSelect, NumberInput, Switch } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { departmentsOptions } from '../../../lib/places.ts'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { type CallbackSettings, callbackSettingsOptions } from './queries.ts'

/** The settings as their form holds them: a number is empty while somebody types it anew. */
type Draft = {
  isOn: boolean
  lengthMinutes: number | ''
  bufferMinutes: number | ''
  noticeMinutes: number | ''
  horizonDays: number | ''
  departmentIds: string[]
}

const numbers = [
  { field: 'lengthMinutes', text: 'calls.settingsLength', unit: 'calls.settingsMinutes', min: 5, max: 240 },
  { field: 'bufferMinutes', text: 'calls.settingsBuffer', unit: 'calls.settingsMinutes', min: 0, max: 240 },
  {
    field: 'noticeMinutes',
    text: 'calls.settingsNotice',
    unit: 'calls.settingsMinutes',
    min: 0,
    max: 20_160,
  },
  { field: 'horizonDays', text: 'calls.settingsHorizon', unit: 'calls.settingsDays', min: 1, max: 90 },
] as const

/** When and how customers can book a call. */
export function CallbacksPage() {
  const translate = useTranslate()
  const { value: settings, save, refresh } = useVersioned(callbackSettingsOptions)
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  const form = useForm<Draft>({ initialValues: draftOf(settings), validate: useRules() })
  const store = (body: Partial<ReturnType<typeof changesOf>>) =>
    save((header) => answer(api.PATCH('/api/v1/callback-settings', { params: { header }, body })))
  return (
    <Page title={translate('settings.callbacks')} lead={translate('calls.settingsLead')}>
      <EditForm
        form={form}
        save={async (draft) =>
          draftOf(
            await store(
              changedOnly(changesOf(form.getInitialValues(), settings), changesOf(draft, settings)),
            ),
          )
        }
        refresh={async () => draftOf(await refresh())}
      >
        <Section title={translate('settings.callbacks')}>
          <Switch
            label={translate('calls.settingsOn')}
            description={translate('calls.settingsOnHint', { path: '/call' })}
            {...form.getInputProps('isOn', { type: 'checkbox' })}
          />
          {numbers.map(({ field, text, unit, min, max }) => (
            <NumberInput
              key={field}
              label={translate(text)}
              suffix={` ${translate(unit)}`}
              {...{ min, max }}
              allowDecimal={false}
              allowNegative={false}
              styles={{ wrapper: { maxWidth: '12rem' } }}
              {...form.getInputProps(field)}
            />
          ))}
          <MultiSelect
            label={translate('calls.settingsDepartments')}
            description={translate('calls.settingsDepartmentsHint')}
            data={departments.map(({ id, name }) => ({ value: id, label: name }))}
            clearable
            {...form.getInputProps('departmentIds')}
          />
        </Section>
      </EditForm>
    </Page>
  )
}

function draftOf({ version: _version, departments, ...plain }: CallbackSettings): Draft {
  return { ...plain, departmentIds: departments.map(({ departmentId }) => departmentId) }
}

// What is different in a department stays as it was set by a program.
function changesOf({ isOn, departmentIds, ...given }: Draft, { departments }: CallbackSettings) {
  return {
    isOn,
    lengthMinutes: Number(given.lengthMinutes),
    bufferMinutes: Number(given.bufferMinutes),
    noticeMinutes: Number(given.noticeMinutes),
    horizonDays: Number(given.horizonDays),
    departments: departmentIds.map(
      (id) =>
        departments.find(({ departmentId }) => departmentId === id) ?? { departmentId: id, skillTagId: null },
    ),
  }
}

function useRules() {
  const translate = useTranslate()
  return Object.fromEntries(
    numbers.map(({ field, min, max }) => [
      field,
      (value: number | '') =>
        typeof value === 'number' && value >= min && value <= max
          ? null
          : translate('settings.outOfLimits', { min, max }),
    ]),
  )
}
