import { Textarea, TextInput } from '@mantine/core'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import type { Texts } from './chat-settings.ts'

type LanguageTextProps = {
  label: string
  texts: Texts
  /** Which language is being written. */
  language: string
  onChange: (texts: Texts) => void
  error?: React.ReactNode
  isLong?: boolean
}

/** One text in the language that is being written; where it is missing, one sees what is said instead. */
export function LanguageText({ label, texts, language, onChange, error, isLong = false }: LanguageTextProps) {
  const translate = useTranslate()
  const { locale: spoken } = useTranslator()
  const Input = isLong ? Textarea : TextInput
  const instead = Object.values(texts).find((text) => text.trim())
  return (
    <Input
      label={translate('channels.chatTextIn', { label, language: languageName(language, spoken) })}
      value={texts[language] ?? ''}
      dir="auto"
      placeholder={instead ?? ''}
      maxLength={500}
      error={error}
      {...(isLong && { autosize: true, minRows: 2 })}
      onChange={({ currentTarget }) => onChange({ ...texts, [language]: currentTarget.value })}
    />
  )
}
