import { Autocomplete, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { snippetsOptions } from '../../lib/writing.ts'
import { LanguageTexts } from '../../ui/language-texts.tsx'
import { Section } from '../../ui/section.tsx'
import { OfferFields } from './offer-fields.tsx'
import type { SnippetDraft } from './snippet-draft.ts'

const example = '{{customer.firstName|…}}'

/** How a snippet is found, what it says in each language and who can use it. */
export function SnippetFields({ form }: { form: UseFormReturnType<SnippetDraft> }) {
  const translate = useTranslate()
  const { data: snippets = [] } = useQuery(snippetsOptions)
  const folders = [...new Set(snippets.map(({ folder }) => folder).filter(Boolean))].sort()
  return (
    <>
      <Section title={translate('wording.name')} text={translate('wording.nameText')}>
        <TextInput
          label={translate('wording.name')}
          required
          maxLength={80}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={translate('wording.shortcut')}
          description={translate('wording.shortcutText')}
          leftSection="/"
          required
          maxLength={31}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('shortcut')}
        />
        <Autocomplete
          label={translate('wording.folder')}
          description={translate('wording.folderText')}
          data={folders}
          maxLength={60}
          {...form.getInputProps('folder')}
        />
      </Section>
      <Section title={translate('wording.texts')} text={translate('wording.textsText', { example })} isWide>
        <LanguageTexts
          use="reply"
          value={form.values.texts}
          onChange={(texts) => form.setFieldValue('texts', texts)}
          errorOf={(locale) => errorText(form.errors[`texts.${locale}`])}
        />
      </Section>
      <OfferFields form={form} />
    </>
  )
}

function errorText(error: unknown): string | undefined {
  return typeof error === 'string' ? error : undefined
}
