import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import classes from './article-editor.module.css'

const levels = [2, 3, 4] as const
const levelNames: Record<(typeof levels)[number], MessageKey> = {
  2: 'articles.heading2',
  3: 'articles.heading3',
  4: 'articles.heading4',
}

/** Whether what one writes is a heading or text. */
export function StyleMenu({ editor }: { editor: Editor }) {
  const translate = useTranslate()
  const here = useEditorState({
    editor,
    selector: ({ editor: at }) => levels.find((level) => at.isActive('heading', { level })),
  })
  const name = here ? levelNames[here] : 'articles.plainText'
  return (
    <Menu position="bottom-start" width={200} returnFocus={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={classes.style ?? ''}
          rightSection={<IconChevronDown size={14} />}
          aria-label={translate('articles.style', { name: translate(name) })}
        >
          {translate(name)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => editor.chain().focus().setParagraph().run()}>
          {translate('articles.plainText')}
        </Menu.Item>
        {levels.map((level) => (
          <Menu.Item
            key={level}
            className={classes[`level${level}`]}
            onClick={() => editor.chain().focus().setHeading({ level }).run()}
          >
            {translate(levelNames[level])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
