import { MultiSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { countryChoices } from '../../../../lib/countries.ts'
import { useLocale, useTranslate } from '../../../../lib/i18n.tsx'
import { paths } from '../../../../paths.ts'
import { Page } from '../../../../ui/page.tsx'
import { Section } from '../../../../ui/section.tsx'
import { DayTimes } from '../../hours/day-times.tsx'
import { draftFaults } from '../../hours/draft-faults.ts'
import { type DatedDraft, hoursOfDraft, newKey, unknownDraft } from '../../hours/hours-draft.ts'
import { regionsOptions } from '../../queries.ts'
import classes from '../bulk.module.css'
import { DaysPreview } from './days-preview.tsx'
import type { Chosen, Entry } from './queries.ts'

/** Closes many locations on some days, or gives them other hours, seen before it is done. */
export function NewDaysPage() {
  const translate = useTranslate()
  const [chosen, setChosen] = useState<Chosen>({})
  const [draft, setDraft] = useState<DatedDraft>(noDays)
  const [conflicts, setConflicts] = useState<'keep' | 'replace'>('keep')
  const faults = draftFaults({ ...unknownDraft(), dated: [draft] })
  const isWhole = draft.from !== '' && Object.keys(faults).length === 0
  const edit = (changes: Partial<DatedDraft>) => setDraft((before) => ({ ...before, ...changes }))
  return (
    <Page
      title={translate('bulk.days')}
      lead={translate('bulk.daysText')}
      back={{ to: paths.settingsPage('bulk'), label: translate('settings.bulk') }}
    >
      <Section title={translate('bulk.where')} text={translate('bulk.whereText')}>
        <Where chosen={chosen} onChange={setChosen} />
      </Section>
      <Section title={translate('bulk.when')} text={translate('bulk.whenText')}>
        <div className={classes.dates}>
          <DateField
            label={translate('locations.firstDay')}
            value={draft.from}
            onChange={(from) =>
              edit({ from, to: draft.to < from || draft.to === draft.from ? from : draft.to })
            }
          />
          <DateField
            label={translate('locations.lastDay')}
            value={draft.to || draft.from}
            earliest={draft.from}
            onChange={(to) => edit({ to })}
          />
        </div>
        <TextInput
          label={translate('bulk.label')}
          description={translate('bulk.labelText')}
          placeholder={translate('locations.datedLabelPlaceholder')}
          maxLength={80}
          value={draft.label}
          onChange={({ currentTarget }) => edit({ label: currentTarget.value })}
        />
        <div>
          <DayTimes
            name={translate('bulk.when')}
            day={draft.day}
            path="dated.0"
            faults={faults}
            usual={[]}
            onChange={(day) => edit({ day })}
          />
        </div>
        <div>
          <p className={classes.question}>{translate('bulk.conflicts')}</p>
          <SegmentedControl
            aria-label={translate('bulk.conflicts')}
            data={[
              { value: 'keep', label: translate('bulk.keep') },
              { value: 'replace', label: translate('bulk.replace') },
            ]}
            value={conflicts}
            onChange={(value) => setConflicts(value === 'replace' ? 'replace' : 'keep')}
          />
        </div>
      </Section>
      <DaysPreview chosen={chosen} entry={isWhole ? entryOf(draft) : undefined} conflicts={conflicts} />
    </Page>
  )
}

const noDays = (): DatedDraft => ({
  ...{ key: newKey(), from: '', to: '', label: '', source: 'person' as const },
  day: { state: 'closed', intervals: [] },
})

function entryOf(draft: DatedDraft): Entry | undefined {
  const [entry] = hoursOfDraft({ ...unknownDraft(), dated: [draft] }, 'UTC').dated
  if (!entry) return undefined
  const { source: _source, ...rest } = entry
  return rest
}

function Where({ chosen, onChange }: { chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { data: regions } = useSuspenseQuery(regionsOptions)
  const { countries = [], regionIds = [], search = '' } = chosen
  return (
    <>
      <MultiSelect
        label={translate('bulk.countries')}
        placeholder={countries.length === 0 ? translate('bulk.anyCountry') : ''}
        data={countryChoices(locale)}
        value={countries}
        onChange={(value) => onChange({ ...chosen, countries: value })}
        searchable
        clearable
        hidePickedOptions
      />
      {regions.length > 0 && (
        <MultiSelect
          label={translate('bulk.regions')}
          placeholder={regionIds.length === 0 ? translate('bulk.anyRegion') : ''}
          data={regions.map(({ id, name }) => ({ value: id, label: name }))}
          value={regionIds}
          onChange={(value) => onChange({ ...chosen, regionIds: value })}
          searchable
          clearable
          hidePickedOptions
        />
      )}
      <TextInput
        label={translate('bulk.words')}
        maxLength={100}
        value={search}
        onChange={({ currentTarget }) => onChange({ ...chosen, search: currentTarget.value })}
      />
    </>
  )
}

type DateFieldProps = { label: string; value: string; earliest?: string; onChange: (date: string) => void }

function DateField({ label, value, earliest, onChange }: DateFieldProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value}
      min={earliest}
      max="2100-12-31"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
