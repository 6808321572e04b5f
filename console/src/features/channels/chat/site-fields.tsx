import { TagsInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import { type ChatDraft, originOf } from './chat-draft.ts'

/** Which sites may show the chat. */
export function SiteFields({ form }: { form: UseFormReturnType<ChatDraft> }) {
  const translate = useTranslate()
  const faulty = Object.entries(form.errors).find(([path]) => path.startsWith('origins'))
  return (
    <Section title={translate('channels.chatSites')} text={translate('channels.chatSitesText')}>
      <TagsInput
        label={translate('channels.chatSitesLabel')}
        placeholder="https://shop.example"
        splitChars={[',', ';', ' ']}
        value={form.values.origins}
        error={faulty?.[1]}
        onChange={(origins) => form.setFieldValue('origins', [...new Set(origins.map(originOf))])}
      />
    </Section>
  )
}
