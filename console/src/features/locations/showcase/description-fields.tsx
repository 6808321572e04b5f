import { Textarea, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices, languageName } from '../../../lib/languages.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Location } from '../shapes.ts'
import classes from './showcase.module.css'

type Descriptions = Location['descriptions']
type DescriptionFieldsProps = {
  /** The language most customers there speak. */
  first: string
  value: Descriptions
  onChange: (descriptions: Descriptions) => void
}

const mostLong = 750
const mostShort = 160

/** What the place is, in a line and in a paragraph, in each language. */
export function DescriptionFields({ first, value, onChange }: DescriptionFieldsProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const languages = Object.keys(value)
  const shown = languages.length > 0 ? languages : [first]
  const free = languageChoices(locale).filter((choice) => !shown.includes(choice.value))
  const change = (language: string, part: Partial<Descriptions[string]>) =>
    onChange({ ...value, [language]: { short: '', long: '', ...value[language], ...part } })
  function remove(language: string) {
    const { [language]: _gone, ...rest } = value
    onChange(rest)
  }
  return (
    <Section title={translate('record.descriptions')} text={translate('record.descriptionsText')}>
      {shown.map((language) => (
        <fieldset key={language} className={classes.language}>
          <legend className={classes.legend}>
            {languageName(language, locale)}
            {languages.includes(language) && (
              <IconButton
                icon={IconX}
                label={translate('wording.removeLanguage', { language: languageName(language, locale) })}
                onClick={() => remove(language)}
              />
            )}
          </legend>
          <TextInput
            label={translate('record.short')}
            maxLength={mostShort}
            value={value[language]?.short ?? ''}
            onChange={({ currentTarget }) => change(language, { short: currentTarget.value })}
          />
          <Textarea
            label={translate('record.long')}
            description={translate('record.letters', {
              count: value[language]?.long.length ?? 0,
              most: mostLong,
            })}
            autosize
            minRows={3}
            maxLength={mostLong}
            value={value[language]?.long ?? ''}
            onChange={({ currentTarget }) => change(language, { long: currentTarget.value })}
          />
        </fieldset>
      ))}
      <SearchSelect
        aria-label={translate('wording.addLanguage')}
        placeholder={translate('wording.addLanguage')}
        data={free}
        value={null}
        onChange={(added) => added && change(added, {})}
      />
    </Section>
  )
}
