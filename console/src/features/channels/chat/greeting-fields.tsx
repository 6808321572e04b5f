import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { LanguageButtons } from '../../../ui/language-buttons.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ChatDraft } from './chat-draft.ts'
import { languagesOf } from './chat-settings.ts'
import { LanguageText } from './language-text.tsx'

type GreetingFieldsProps = {
  form: UseFormReturnType<ChatDraft>
  language: string
  onLanguage: (language: string) => void
}

/** What it is called here, how it greets, and which language the texts of this page are written in. */
export function GreetingFields({ form, language, onLanguage }: GreetingFieldsProps) {
  const translate = useTranslate()
  const known = [...new Set([...languagesOf(form.values), language])]
  return (
    <Section title={translate('channels.chatGreeting')} text={translate('channels.chatGreetingText')}>
      <TextInput
        label={translate('channels.name')}
        description={translate('channels.chatNameText')}
        required
        {...form.getInputProps('name')}
      />
      <LanguageButtons known={known} chosen={language} onChoose={onLanguage} onAdd={onLanguage} />
      <LanguageText
        label={translate('channels.chatGreeting')}
        texts={form.values.greetings}
        language={language}
        isLong
        error={form.errors.greetings}
        onChange={(texts) => form.setFieldValue('greetings', texts)}
      />
    </Section>
  )
}
