import { useForm } from '@mantine/form'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { ChangeNote } from '../change-note.tsx'
import { LocationFrame } from '../location-frame.tsx'
import { useLocationEditor } from '../use-location.ts'
import { AttributeFields } from './attribute-fields.tsx'
import { changesOf, type OfferDraft, offerOf } from './offer-draft.ts'
import { AreaFields, LanguageFields, ServiceFields } from './offer-fields.tsx'
import { VisitFields } from './visit-fields.tsx'

/** What a location offers, what one can pay with, and how one gets in. */
export function LocationOfferPage() {
  const translate = useTranslate()
  const { location, save, refresh, note, setNote, savedText } = useLocationEditor()
  const required = (text: string) => (text.trim() ? null : translate('common.required'))
  const form = useForm<OfferDraft>({
    initialValues: offerOf(location),
    validate: {
      services: {
        name: required,
        amount: (amount, values, path) => {
          const kind = values.services[Number(path.split('.')[1])]?.kind
          const isPriced = kind === 'fixed' || kind === 'from'
          return isPriced && amount === '' ? translate('common.required') : null
        },
      },
    },
  })
  return (
    <LocationFrame location={location}>
      <EditForm
        form={form}
        save={async (draft) =>
          offerOf(await save(changedOnly(changesOf(form.getInitialValues()), changesOf(draft))))
        }
        refresh={async () => offerOf(await refresh())}
        fieldOf={(path) => path.replace(/\.price\..*/, '.amount')}
        savedText={savedText}
      >
        <ServiceFields form={form} country={location.country} />
        <AttributeFields
          value={form.values.attributes}
          onChange={(attributes) => form.setFieldValue('attributes', attributes)}
        />
        <VisitFields form={form} />
        <LanguageFields form={form} />
        <AreaFields form={form} />
        <ChangeNote note={note} isShown={form.isDirty()} onChange={setNote} />
      </EditForm>
    </LocationFrame>
  )
}
