import { useForm } from '@mantine/form'
import { changedOnly } from '../../lib/changed-only.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import { AddressFields } from './address-fields.tsx'
import { changesOf, type DetailsDraft, detailsOf, parseCoordinates } from './details-draft.ts'
import { ContactFields, DepartmentFields, IdentityFields } from './details-fields.tsx'
import { LocationFrame } from './location-frame.tsx'
import { useLocationEditor } from './use-location.ts'

/** Where a location is and how it is reached. */
export function LocationDetailsPage() {
  const { location, save, refresh } = useLocationEditor()
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
        fieldOf={(path) => (path === 'latitude' || path === 'longitude' ? 'coordinates' : path)}
      >
        <IdentityFields form={form} />
        <AddressFields form={form} />
        <ContactFields form={form} />
        <DepartmentFields form={form} />
      </EditForm>
    </LocationFrame>
  )
}

function useDetailsRules() {
  const translate = useTranslate()
  const email = /^\S+@\S+\.\S+$/
  return {
    name: (name: string) => (name.trim() ? null : translate('common.required')),
    zone: (zone: string) => (zone ? null : translate('common.required')),
    email: (text: string) => (!text.trim() || email.test(text.trim()) ? null : translate('common.badEmail')),
    coordinates: (text: string) =>
      !text.trim() || parseCoordinates(text) ? null : translate('locations.badCoordinates'),
  }
}
