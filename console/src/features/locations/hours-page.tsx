import { useForm } from '@mantine/form'
import { useState } from 'react'
import { changedOnly } from '../../lib/changed-only.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import { Section } from '../../ui/section.tsx'
import { ChangeNote } from './change-note.tsx'
import { DatedEditor } from './hours/dated-editor.tsx'
import { draftFaults, type HoursFaults } from './hours/draft-faults.ts'
import { HolidayProposals } from './hours/holiday-proposals.tsx'
import { draftOf, type HoursDraft, hoursOfDraft, unknownDraft } from './hours/hours-draft.ts'
import { SentencePreview } from './hours/sentence-preview.tsx'
import { SetTabs } from './hours/set-tabs.tsx'
import { WeekEditor } from './hours/week-editor.tsx'
import { LocationFrame } from './location-frame.tsx'
import type { Location } from './shapes.ts'
import { useLocationEditor } from './use-location.ts'

/** Each set of hours by its kind; `main` is the place itself. */
type HoursForm = { sets: Record<string, HoursDraft> }

const mainSet = 'main'

/** When a location and its services are open. */
export function LocationHoursPage() {
  const { location, save, refresh, note, setNote, savedText } = useLocationEditor()
  const form = useForm<HoursForm>({ initialValues: draftsOf(location), validate: refuseFaults })
  const [chosen, setChosen] = useState(mainSet)
  const { sets } = form.values
  const kind = chosen in sets ? chosen : mainSet
  const setDraft = (draft: HoursDraft) => form.setFieldValue('sets', { ...sets, [kind]: draft })
  return (
    <LocationFrame location={location}>
      <EditForm
        form={form}
        save={async (values) => {
          const { zone } = location
          const before = changesOf(form.getInitialValues(), zone)
          return draftsOf(await save(changedOnly(before, changesOf(values, zone))))
        }}
        refresh={async () => draftsOf(await refresh())}
        savedText={savedText}
      >
        <SetTabs
          kinds={Object.keys(sets).filter((one) => one !== mainSet)}
          chosen={kind}
          main={mainSet}
          onChoose={setChosen}
          onAdd={(added) => {
            form.setFieldValue('sets', { ...sets, [added]: unknownDraft() })
            setChosen(added)
          }}
          onRemove={(removed) => {
            const { [removed]: _gone, ...rest } = sets
            form.setFieldValue('sets', rest)
            setChosen(mainSet)
          }}
        />
        <HoursSections
          key={kind}
          location={location}
          draft={sets[kind] ?? unknownDraft()}
          isRefused={Object.keys(form.errors).length > 0}
          onChange={setDraft}
        />
        <ChangeNote note={note} isShown={form.isDirty()} onChange={setNote} />
      </EditForm>
    </LocationFrame>
  )
}

type HoursSectionsProps = {
  location: Location
  draft: HoursDraft
  isRefused: boolean
  onChange: (draft: HoursDraft) => void
}

function HoursSections({ location, draft, isRefused, onChange }: HoursSectionsProps) {
  const translate = useTranslate()
  const today = todayIn(location.zone)
  const faults = isRefused ? draftFaults(draft) : withoutMissing(draftFaults(draft))
  return (
    <>
      <SentencePreview draft={draft} zone={location.zone} />
      <Section
        title={translate('locations.week')}
        text={translate('locations.weekText', { zone: location.zone.replaceAll('_', ' ') })}
        isWide
      >
        <WeekEditor week={draft.week} faults={faults} onChange={(week) => onChange({ ...draft, week })} />
      </Section>
      <Section title={translate('locations.dated')} text={translate('locations.datedText')} isWide>
        <DatedEditor
          dated={draft.dated}
          faults={faults}
          today={today}
          onChange={(dated) => onChange({ ...draft, dated })}
        />
      </Section>
      <Section title={translate('locations.holidays')} text={translate('locations.holidaysText')} isWide>
        <HolidayProposals
          location={location}
          dated={draft.dated}
          today={today}
          onAdd={(added) => onChange({ ...draft, dated: byDate([...draft.dated, ...added]) })}
        />
      </Section>
    </>
  )
}

function draftsOf(location: Location): HoursForm {
  const more = Object.entries(location.hourSets).map(([kind, hours]) => [kind, draftOf(hours)] as const)
  return { sets: { [mainSet]: draftOf(location.hours), ...Object.fromEntries(more) } }
}

function changesOf({ sets }: HoursForm, zone: string) {
  const { [mainSet]: main = unknownDraft(), ...more } = sets
  const hourSets = Object.entries(more).map(([kind, draft]) => [kind, hoursOfDraft(draft, zone)] as const)
  return { hours: hoursOfDraft(main, zone), hourSets: Object.fromEntries(hourSets) }
}

function refuseFaults({ sets }: HoursForm) {
  const isSound = Object.values(sets).every((draft) => Object.keys(draftFaults(draft)).length === 0)
  return isSound ? {} : { sets: 'wrong' }
}

/** What is not filled in yet is no mistake until one wants to save. */
function withoutMissing(faults: HoursFaults): HoursFaults {
  return Object.fromEntries(
    Object.entries(faults).filter(([, fault]) => fault !== 'date' && fault !== 'noTimes'),
  )
}

function byDate(dated: HoursDraft['dated']) {
  return dated.toSorted((a, b) => a.from.localeCompare(b.from))
}

function todayIn(zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())
}
