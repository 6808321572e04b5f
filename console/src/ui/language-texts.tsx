import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate, useTranslator } from '../lib/i18n.tsx'
import { languageName } from '../lib/languages.ts'
import type { TextUse } from '../lib/writing.ts'
import { IconButton } from './icon-button.tsx'
import { LanguageButtons } from './language-buttons.tsx'
import classes from './language-texts.module.css'
import { RichField } from './rich-field.tsx'
import { TextPreview } from './text-preview.tsx'
import { VariableMenu } from './variable-menu.tsx'

/** language → HTML; a language whose text is empty is not kept. */
export type TextsByLanguage = Record<string, string>

type LanguageTextsProps = {
  value: TextsByLanguage
  use: TextUse
  onChange: (value: TextsByLanguage) => void
  /** What the server says of the text in a language. */
  errorOf?: (locale: string) => string | undefined
  locationId?: string | undefined
}

/** One text in several languages, with what a customer would read beside it. */
export function LanguageTexts({ value, use, onChange, errorOf, locationId }: LanguageTextsProps) {
  const translate = useTranslate()
  const { locale: spoken } = useTranslator()
  const known = Object.keys(value)
  const [chosen, setChosen] = useState(known[0] ?? spoken)
  const faulty = known.find((locale) => errorOf?.(locale))
  const locale = value[chosen] === undefined ? (known[0] ?? spoken) : chosen
  function remove(gone: string) {
    const { [gone]: _gone, ...rest } = value
    onChange(rest)
  }
  const error = errorOf?.(locale)
  return (
    <div className={classes.texts}>
      <LanguageButtons
        known={known}
        chosen={locale}
        faulty={faulty}
        onChoose={setChosen}
        onAdd={(added) => {
          onChange({ ...value, [added]: '' })
          setChosen(added)
        }}
      >
        {known.length > 1 && (
          <IconButton
            icon={IconX}
            label={translate('wording.removeLanguage', { language: languageName(locale, spoken) })}
            onClick={() => remove(locale)}
          />
        )}
      </LanguageButtons>
      <RichField
        key={locale}
        label={translate('wording.textIn', { language: languageName(locale, spoken) })}
        value={value[locale] ?? ''}
        error={error}
        onChange={(html) => onChange({ ...value, [locale]: html })}
        tools={(insert) => <VariableMenu use={use} onChoose={insert} />}
      />
      <TextPreview use={use} locale={locale} html={value[locale] ?? ''} locationId={locationId} />
    </div>
  )
}
