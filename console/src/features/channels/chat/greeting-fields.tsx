import { Button, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { languageChoices, languageName } from '../../../lib/languages.ts'
import { Section } from '../../../ui/section.tsx'
import type { ChatDraft } from './chat-draft.ts'
import classes from './chat-form.module.css'
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
  const { locale: spoken } = useTranslator()
  const known = [...new Set([...languagesOf(form.values), language])]
  return (
    <Section title={translate('channels.chatGreeting')} text={translate('channels.chatGreetingText')}>
      <TextInput
        label={translate('channels.name')}
        description={translate('channels.chatNameText')}
        required
        {...form.getInputProps('name')}
      />
      <fieldset className={classes.languages} aria-label={translate('wording.language')}>
        {known.map((one) => (
          <Button
            key={one}
            size="compact-md"
            variant={one === language ? 'light' : 'subtle'}
            aria-pressed={one === language}
            onClick={() => onLanguage(one)}
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
          onChange={(added) => added && onLanguage(added)}
        />
      </fieldset>
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
