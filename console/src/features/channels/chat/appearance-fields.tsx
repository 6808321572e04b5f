import { Checkbox, NumberInput, SegmentedControl, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ChatDraft } from './chat-draft.ts'

/** Where its button stands, whether files are taken, and when a visitor counts as gone. */
export function AppearanceFields({ form }: { form: UseFormReturnType<ChatDraft> }) {
  const translate = useTranslate()
  return (
    <Section title={translate('channels.chatManner')} text={translate('channels.chatMannerText')}>
      <div>
        <Text size="sm" fw={500} mb={4} id="chat-side">
          {translate('channels.chatSide')}
        </Text>
        <SegmentedControl
          aria-labelledby="chat-side"
          data={[
            { value: 'start', label: translate('channels.chatSideStart') },
            { value: 'end', label: translate('channels.chatSideEnd') },
          ]}
          {...form.getInputProps('side')}
        />
      </div>
      <Checkbox
        label={translate('channels.chatFiles')}
        description={translate('channels.chatFilesText')}
        {...form.getInputProps('acceptsFiles', { type: 'checkbox' })}
      />
      <NumberInput
        label={translate('channels.chatAway')}
        description={translate('channels.chatAwayText')}
        min={15}
        max={3_600}
        {...form.getInputProps('awaySeconds')}
      />
    </Section>
  )
}
