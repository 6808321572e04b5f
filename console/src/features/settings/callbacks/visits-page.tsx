import { NumberInput, Switch } from '@mantine/core'
import { useForm } from '@mantine/form'
import { answer, api } from '../../../lib/api.ts'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { type BookingDraft, draftOf, settingsOf } from './booking-draft.ts'
import { BookingFields, type BookingWords, DepartmentFields } from './booking-fields.tsx'
import { type VisitSettings, visitSettingsOptions } from './queries.ts'
import { useBookingRules } from './use-booking-rules.ts'

type VisitDraft = BookingDraft & { everywhere: boolean; atOnce: number | '' }

const most = 100
const words: BookingWords = {
  title: 'settings.visits',
  on: 'calls.visitsOn',
  onHint: 'calls.visitsOnHint',
  path: '/visit',
  length: 'calls.visitsLength',
  buffer: 'calls.visitsBuffer',
  departmentsHint: 'calls.visitsDepartmentsHint',
}

/** When, where and how customers can book a visit. */
export function VisitsPage() {
  const translate = useTranslate()
  const { value: settings, save, refresh } = useVersioned(visitSettingsOptions)
  const form = useForm<VisitDraft>({
    initialValues: visitDraftOf(settings),
    validate: {
      ...useBookingRules(),
      atOnce: (value) =>
        value !== '' && value >= 1 && value <= most
          ? null
          : translate('settings.outOfLimits', { min: 1, max: most }),
    },
  })
  const store = (body: Partial<ReturnType<typeof changesOf>>) =>
    save((header) => answer(api.PATCH('/api/v1/visit-settings', { params: { header }, body })))
  return (
    <Page title={translate('settings.visits')} lead={translate('calls.visitsLead')}>
      <EditForm
        form={form}
        save={async (draft) =>
          visitDraftOf(await store(changedOnly(changesOf(form.getInitialValues()), changesOf(draft))))
        }
        refresh={async () => visitDraftOf(await refresh())}
      >
        <BookingFields form={form} words={words} />
        <Section title={translate('calls.visitsWhere')} text={translate('calls.visitsWhereText')}>
          <Switch
            label={translate('calls.visitsEverywhere')}
            description={translate('calls.visitsEverywhereHint')}
            {...form.getInputProps('everywhere', { type: 'checkbox' })}
          />
          <NumberInput
            label={translate('calls.visitsAtOnce')}
            description={translate('calls.visitsAtOnceHint')}
            min={1}
            max={most}
            allowDecimal={false}
            allowNegative={false}
            styles={{ wrapper: { maxWidth: '12rem' } }}
            {...form.getInputProps('atOnce')}
          />
        </Section>
        <DepartmentFields form={form} words={words} />
      </EditForm>
    </Page>
  )
}

function visitDraftOf({ everywhere, atOnce, ...settings }: VisitSettings): VisitDraft {
  return { ...draftOf(settings), everywhere, atOnce }
}

function changesOf({ everywhere, atOnce, ...draft }: VisitDraft) {
  return { ...settingsOf(draft), everywhere, atOnce: Number(atOnce) }
}
