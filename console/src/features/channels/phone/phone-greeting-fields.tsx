import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locales } from '../../../lib/locales.ts'
import { Section } from '../../../ui/section.tsx'
import { LanguageText } from '../chat/language-text.tsx'
import type { PhoneDraft } from './phone-draft.ts'

/** What is said first, in each language a location may speak. */
export function PhoneGreetingFields({ form }: { form: UseFormReturnType<PhoneDraft> }) {
  const translate = useTranslate()
  return (
    <Section title={translate('channels.phoneGreeting')} text={translate('channels.phoneGreetingText')}>
      {locales.map((locale) => (
        <LanguageText
          key={locale}
          label={translate('channels.phoneGreeting')}
          texts={form.values.greetings}
          language={locale}
          isLong
          error={form.errors[`greetings.${locale}`]}
          onChange={(texts) => form.setFieldValue('greetings', texts)}
        />
      ))}
    </Section>
  )
}
