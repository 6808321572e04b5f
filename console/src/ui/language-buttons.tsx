import { Button, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslate, useTranslator } from '../lib/i18n.tsx'
import { languageChoices, languageName } from '../lib/languages.ts'
import classes from './language-buttons.module.css'

type LanguageButtonsProps = {
  known: readonly string[]
  chosen: string
  /** The language whose text was refused. */
  faulty?: string | undefined
  onChoose: (locale: string) => void
  onAdd: (locale: string) => void
  children?: ReactNode
}

/** The languages something is written in, one of them chosen, and one to add. */
export function LanguageButtons(props: LanguageButtonsProps) {
  const { known, chosen, faulty, onChoose, onAdd, children } = props
  const translate = useTranslate()
  const { locale: spoken } = useTranslator()
  return (
    <fieldset className={classes.languages} aria-label={translate('wording.language')}>
      {known.map((one) => (
        <Button
          key={one}
          size="compact-md"
          variant={one === chosen ? 'light' : 'subtle'}
          color={one === faulty ? 'red' : undefined}
          aria-pressed={one === chosen}
          onClick={() => onChoose(one)}
        >
          {languageName(one, spoken)}
        </Button>
      ))}
      <Select
        className={classes.add ?? ''}
        size="sm"
        aria-label={translate('wording.addLanguage')}
        placeholder={translate('wording.addLanguage')}
        data={languageChoices(spoken).filter(({ value }) => !known.includes(value))}
        searchable
        value={null}
        onChange={(added) => added && onAdd(added)}
      />
      {children}
    </fieldset>
  )
}
