import { Menu } from '@mantine/core'
import { IconArrowsSplit2, IconMessageUp } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Message } from '../../../lib/shapes.ts'
import { useShape } from './use-shape.ts'

/** Makes a conversation of its own of a message, or of it and all that follows. */
export function SplitItems({ message }: { message: Message }) {
  const translate = useTranslate()
  const shape = useShape(message.conversationId)
  return (
    <>
      <Menu.Item
        leftSection={<IconArrowsSplit2 size={16} />}
        onClick={() => void shape.split(message.id, false)}
      >
        {translate('shape.splitFrom')}
      </Menu.Item>
      <Menu.Item leftSection={<IconMessageUp size={16} />} onClick={() => void shape.split(message.id, true)}>
        {translate('shape.splitOnly')}
      </Menu.Item>
    </>
  )
}
