import { SimpleGrid, TextInput } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'
import { Section } from '../../ui/section.tsx'
import type { Note } from './use-location.ts'

type ChangeNoteProps = { note: Note; isShown: boolean; onChange: (note: Note) => void }

/** Why something is changed, and from which day; asked for once there is something to save. */
export function ChangeNote({ note, isShown, onChange }: ChangeNoteProps) {
  const translate = useTranslate()
  if (!isShown) return null
  return (
    <Section title={translate('record.why')} text={translate('record.whyText')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={translate('record.reason')}
          placeholder={translate('record.reasonPlaceholder')}
          maxLength={500}
          value={note.reason}
          onChange={({ currentTarget }) => onChange({ ...note, reason: currentTarget.value })}
        />
        <TextInput
          label={translate('record.from')}
          description={translate('record.fromText')}
          type="date"
          value={note.plannedFor}
          onChange={({ currentTarget }) => onChange({ ...note, plannedFor: currentTarget.value })}
        />
      </SimpleGrid>
    </Section>
  )
}
