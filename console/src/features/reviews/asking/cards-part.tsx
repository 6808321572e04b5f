import { Button, Select, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { locales } from '../../../lib/locales.ts'
import { locationsOptions } from '../../../lib/places.ts'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { Section } from '../../../ui/section.tsx'
import classes from './asking.module.css'

const formats = ['a6', 'a4', 'tent'] as const

/** Cards with a QR code, for a counter, a table, a bag. */
export function CardsPart() {
  const translate = useTranslate()
  const locale = useLocale()
  const { data: locations = [] } = useQuery(locationsOptions)
  const [format, setFormat] = useState<string>('a6')
  const [language, setLanguage] = useState<string>(locale)
  const [sentence, setSentence] = useState('')
  const [locationId, setLocationId] = useState<string | null>(null)
  const query = new URLSearchParams({
    ...{ format, language },
    ...(sentence.trim() && { sentence: sentence.trim() }),
    ...(locationId && { locationIds: locationId }),
  })
  return (
    <Section title={translate('review-asking.cards')} text={translate('review-asking.cardsText')}>
      <Select
        label={translate('review-asking.format')}
        allowDeselect={false}
        data={formats.map((value) => ({ value, label: translate(`review-asking.format_${value}`) }))}
        value={format}
        onChange={(value) => value && setFormat(value)}
      />
      <Select
        label={translate('review-asking.language')}
        allowDeselect={false}
        data={locales.map((value) => ({ value, label: languageName(value, locale) }))}
        value={language}
        onChange={(value) => value && setLanguage(value)}
      />
      <TextInput
        label={translate('review-asking.sentence')}
        description={translate('review-asking.sentenceHint', {
          sentence: translate('review-asking.cardSentence'),
        })}
        maxLength={120}
        value={sentence}
        onChange={({ currentTarget }) => setSentence(currentTarget.value)}
      />
      <SearchSelect
        label={translate('review-asking.location')}
        placeholder={translate('review-asking.allLocations')}
        clearable
        data={locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={locationId}
        onChange={setLocationId}
      />
      <div className={classes.buttons}>
        <Button
          component="a"
          href={`/api/v1/review-cards?${query}`}
          download
          leftSection={<IconDownload size={16} />}
        >
          {translate('review-asking.download')}
        </Button>
      </div>
    </Section>
  )
}
