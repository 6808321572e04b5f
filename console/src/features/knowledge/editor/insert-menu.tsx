import { Button, Menu } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconInfoCircle,
  IconListDetails,
  IconMail,
  IconMapPin,
  IconMovie,
  IconPhone,
  IconPlus,
  IconTable,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { type SnippetName, snippets, type Tone, tones } from './nodes.ts'
import { snippetTexts } from './snippet-words.ts'

const snippetIcons: Record<SnippetName, typeof IconClock> = {
  hours: IconClock,
  phone: IconPhone,
  address: IconMapPin,
  email: IconMail,
  services: IconListDetails,
}
const toneIcons: Record<Tone, typeof IconClock> = {
  info: IconInfoCircle,
  warning: IconAlertTriangle,
  success: IconCircleCheck,
}
export const toneNames: Record<Tone, MessageKey> = {
  info: 'articles.calloutInfo',
  warning: 'articles.calloutWarning',
  success: 'articles.calloutSuccess',
}

/** What can be put into an article beside words. */
export function InsertMenu({ editor, onVideo }: { editor: Editor; onVideo: () => void }) {
  const translate = useTranslate()
  const run = () => editor.chain().focus()
  function addCallout(tone: Tone) {
    const content = [{ type: 'paragraph' }]
    run().insertContent({ type: 'callout', attrs: { tone }, content }).run()
  }
  return (
    <Menu position="bottom-start" width={260} returnFocus={false}>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-md" leftSection={<IconPlus size={16} />}>
          {translate('articles.insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTable size={16} />}
          onClick={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        >
          {translate('articles.table')}
        </Menu.Item>
        <Menu.Item leftSection={<IconMovie size={16} />} onClick={onVideo}>
          {translate('articles.video')}
        </Menu.Item>
        <Menu.Label>{translate('articles.callout')}</Menu.Label>
        {tones.map((tone) => {
          const Icon = toneIcons[tone]
          return (
            <Menu.Item key={tone} leftSection={<Icon size={16} />} onClick={() => addCallout(tone)}>
              {translate(toneNames[tone])}
            </Menu.Item>
          )
        })}
        <Menu.Label>{translate('articles.ofThePlace')}</Menu.Label>
        {snippets.map((name) => {
          const Icon = snippetIcons[name]
          return (
            <Menu.Item
              key={name}
              leftSection={<Icon size={16} />}
              onClick={() => run().insertContent({ type: 'snippet', attrs: { name } }).run()}
            >
              {translate(snippetTexts[name])}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
