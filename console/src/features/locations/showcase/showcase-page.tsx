import { useForm } from '@mantine/form'
import { changedOnly } from '../../../lib/changed-only.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { ChangeNote } from '../change-note.tsx'
import { LocationFrame } from '../location-frame.tsx'
import type { Location } from '../shapes.ts'
import { useLocationEditor } from '../use-location.ts'
import { DescriptionFields } from './description-fields.tsx'
import { PhotoFields } from './photo-fields.tsx'

type Draft = Pick<Location, 'descriptions' | 'photos'>

/** How a location shows itself: in words, by language, and in pictures. */
export function LocationShowcasePage() {
  const { location, save, refresh, note, setNote, savedText } = useLocationEditor()
  const form = useForm<Draft>({ initialValues: draftOf(location) })
  return (
    <LocationFrame location={location}>
      <EditForm
        form={form}
        save={async (draft) => draftOf(await save(changedOnly(form.getInitialValues(), draft)))}
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
        <ChangeNote note={note} isShown={form.isDirty()} onChange={setNote} />
      </EditForm>
    </LocationFrame>
  )
}

function draftOf({ descriptions, photos }: Location): Draft {
  return { descriptions, photos }
}
