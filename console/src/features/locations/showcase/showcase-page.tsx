import { useForm } from '@mantine/form'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { ChangeNote } from '../change-note.tsx'
import { LocationFrame } from '../location-frame.tsx'
import { useLocationEditor } from '../use-location.ts'
import { DescriptionFields } from './description-fields.tsx'
import { PhotoFields } from './photo-fields.tsx'
import { changesOf, draftOf, type ShowcaseDraft } from './showcase-draft.ts'
import { TestimonialFields } from './testimonial-fields.tsx'

/** How a location shows itself: in words, by language, in pictures, and in what customers say. */
export function LocationShowcasePage() {
  const translate = useTranslate()
  const { location, save, refresh, note, setNote, savedText } = useLocationEditor()
  const required = (text: string) => (text.trim() ? null : translate('common.required'))
  const form = useForm<ShowcaseDraft>({
    initialValues: draftOf(location),
    validate: {
      testimonials: {
        ...{ words: required, name: required, consentedOn: required, consent: required, source: required },
      },
    },
  })
  return (
    <LocationFrame location={location}>
      <EditForm
        form={form}
        save={async (draft) =>
          draftOf(await save(changedOnly(changesOf(form.getInitialValues()), changesOf(draft))))
        }
        refresh={async () => draftOf(await refresh())}
        savedText={savedText}
      >
        <DescriptionFields
          first={location.locale}
          value={form.values.descriptions}
          onChange={(descriptions) => form.setFieldValue('descriptions', descriptions)}
        />
        <PhotoFields
          location={location}
          value={form.values.photos}
          onChange={(photos) => form.setFieldValue('photos', photos)}
        />
        <TestimonialFields form={form} location={location} />
        <ChangeNote note={note} isShown={form.isDirty()} onChange={setNote} />
      </EditForm>
    </LocationFrame>
  )
}
