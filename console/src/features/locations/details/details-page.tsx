import { useForm } from '@mantine/form'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { ChangeNote } from '../change-note.tsx'
import { LocationFrame } from '../location-frame.tsx'
import { useLocationEditor } from '../use-location.ts'
import { AddressFields } from './address-fields.tsx'
import { ContactFields } from './contact-fields.tsx'
import { CustomFields } from './custom-fields.tsx'
import { changesOf, type DetailsDraft, detailsOf, parseCoordinates } from './details-draft.ts'
import { DepartmentFields, IdentityFields } from './details-fields.tsx'
import { BelongingFields, StatusFields } from './status-fields.tsx'

/** What a location is called, whether it is in business, where it is and how it is reached. */
export function LocationDetailsPage() {
  const { location, save, refresh, note, setNote, savedText } = useLocationEditor()
  const validate = useDetailsRules()
  const form = useForm<DetailsDraft>({ initialValues: detailsOf(location), validate })
  return (
    <LocationFrame location={location}>
      <EditForm
        form={form}
        save={async (draft) =>
          detailsOf(await save(changedOnly(changesOf(form.getInitialValues()), changesOf(draft))))
        }
        refresh={async () => detailsOf(await refresh())}
        fieldOf={fieldOf}
        savedText={savedText}
      >
        <IdentityFields form={form} />
        <StatusFields form={form} location={location} />
        <AddressFields form={form} location={location} />
        <ContactFields form={form} location={location} />
        <BelongingFields form={form} location={location} />
        <DepartmentFields form={form} />
        <CustomFields form={form} />
        <ChangeNote note={note} isShown={form.isDirty()} onChange={setNote} />
      </EditForm>
    </LocationFrame>
  )
}

function fieldOf(path: string): string {
  if (path === 'latitude' || path === 'longitude') return 'coordinates'
  return path === 'parent' ? 'parentId' : path.replace(/^entrance\..*/, 'entrance')
}

function useDetailsRules() {
  const translate = useTranslate()
  const email = /^\S+@\S+\.\S+$/
  const point = (text: string) =>
    !text.trim() || parseCoordinates(text) ? null : translate('locations.badCoordinates')
  return {
    name: (name: string) => (name.trim() ? null : translate('common.required')),
    zone: (zone: string) => (zone ? null : translate('common.required')),
    email: (text: string) => (!text.trim() || email.test(text.trim()) ? null : translate('common.badEmail')),
    coordinates: point,
    entrance: point,
    phones: { number: (text: string) => (text.trim() ? null : translate('common.required')) },
    emails: {
      label: (text: string) => (text.trim() ? null : translate('common.required')),
      address: (text: string) => (email.test(text.trim()) ? null : translate('common.badEmail')),
    },
    urls: { url: (text: string) => (text.trim() ? null : translate('common.required')) },
    socialProfiles: { url: (text: string) => (text.trim() ? null : translate('common.required')) },
  }
}
