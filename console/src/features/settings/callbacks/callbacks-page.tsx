import { useForm } from '@mantine/form'
import { answer, api } from '../../../lib/api.ts'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { type BookingDraft, draftOf, settingsOf } from './booking-draft.ts'
import { BookingFields, type BookingWords, DepartmentFields } from './booking-fields.tsx'
import { callbackSettingsOptions } from './queries.ts'
import { useBookingRules } from './use-booking-rules.ts'

const words: BookingWords = {
  title: 'settings.callbacks',
  on: 'calls.settingsOn',
  onHint: 'calls.settingsOnHint',
  path: '/call',
  length: 'calls.settingsLength',
  buffer: 'calls.settingsBuffer',
  departmentsHint: 'calls.settingsDepartmentsHint',
}

/** When and how customers can book a call. */
export function CallbacksPage() {
  const translate = useTranslate()
  const { value: settings, save, refresh } = useVersioned(callbackSettingsOptions)
  const form = useForm<BookingDraft>({ initialValues: draftOf(settings), validate: useBookingRules() })
  const store = (body: Partial<ReturnType<typeof settingsOf>>) =>
    save((header) => answer(api.PATCH('/api/v1/callback-settings', { params: { header }, body })))
  return (
    <Page title={translate('settings.callbacks')} lead={translate('calls.settingsLead')}>
      <EditForm
        form={form}
        save={async (draft) =>
          draftOf(await store(changedOnly(settingsOf(form.getInitialValues()), settingsOf(draft))))
        }
        refresh={async () => draftOf(await refresh())}
      >
        <BookingFields form={form} words={words} />
        <DepartmentFields form={form} words={words} />
      </EditForm>
    </Page>
  )
}
