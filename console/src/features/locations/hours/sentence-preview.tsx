import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locales } from '../../../lib/locales.ts'
import { Chip } from '../../../ui/chip.tsx'
import { hoursPreviewOptions } from '../queries.ts'
import { draftFaults } from './draft-faults.ts'
import { type HoursDraft, hoursOfDraft } from './hours-draft.ts'
import classes from './sentence-preview.module.css'

const tones = { open: 'good', closed: 'plain', unknown: 'warn' } as const
const names = {
  open: 'locations.nowOpen',
  closed: 'locations.nowClosed',
  unknown: 'locations.nowUnknown',
} as const

/** What customers are told right now, in each language, while the hours are still being edited. */
export function SentencePreview({ draft, zone }: { draft: HoursDraft; zone: string }) {
  const translate = useTranslate()
  const [typed] = useDebouncedValue(draft, 350)
  // A special day without a date yet says nothing about today.
  const settled = { ...typed, dated: typed.dated.filter(({ from }) => from !== '') }
  const isSound = Object.keys(draftFaults(settled)).length === 0
  const preview = useQuery({
    ...hoursPreviewOptions(isSound ? hoursOfDraft(settled, zone) : undefined),
    placeholderData: keepPreviousData,
  })
  const { data } = preview
  if (!data) return null
  return (
    <aside className={classes.preview} aria-label={translate('locations.preview')}>
      <div className={classes.head}>
        {translate('locations.preview')}
        <Chip tone={tones[data.state]}>{translate(names[data.state])}</Chip>
      </div>
      <dl className={classes.lines} data-old={preview.isPlaceholderData || !isSound || undefined}>
        {locales.map((locale) => (
          <Line key={locale} locale={locale} sentence={data.sentences[locale]} />
        ))}
      </dl>
    </aside>
  )
}

function Line({ locale, sentence }: { locale: string; sentence: string }) {
  return (
    <>
      <dt>{locale}</dt>
      <dd lang={locale}>{sentence}</dd>
    </>
  )
}
