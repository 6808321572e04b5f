import { Button, TextInput } from '@mantine/core'
import { type Editor, useEditorState } from '@tiptap/react'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './article-editor.module.css'
import { toneNames } from './insert-menu.tsx'
import { tones } from './nodes.ts'

/** What can be done with the table, callout or picture one is in. */
export function HereTools({ editor }: { editor: Editor }) {
  const here = useEditorState({
    editor,
    selector: ({ editor: at }) =>
      at.isActive('image')
        ? 'image'
        : at.isActive('table')
          ? 'table'
          : at.isActive('callout')
            ? 'callout'
            : undefined,
  })
  switch (here) {
    case 'image':
      return <PictureTools editor={editor} />
    case 'table':
      return <TableTools editor={editor} />
    case 'callout':
      return <CalloutTools editor={editor} />
    default:
      return null
  }
}

/** What a picture shows, for those who do not see it. */
function PictureTools({ editor }: { editor: Editor }) {
  const translate = useTranslate()
  const alt = useEditorState({
    editor,
    selector: ({ editor: at }) => String(at.getAttributes('image').alt ?? ''),
  })
  return (
    <div className={classes.here}>
      <TextInput
        className={classes.alt}
        size="xs"
        label={translate('articles.pictureAlt')}
        placeholder={translate('articles.pictureAltHint')}
        maxLength={300}
        value={alt}
        onChange={(event) => editor.commands.updateAttributes('image', { alt: event.currentTarget.value })}
      />
    </div>
  )
}

function TableTools({ editor }: { editor: Editor }) {
  const translate = useTranslate()
  const run = () => editor.chain().focus()
  const tools = [
    { name: 'articles.rowAdd', run: () => run().addRowAfter().run() },
    { name: 'articles.rowRemove', run: () => run().deleteRow().run() },
    { name: 'articles.columnAdd', run: () => run().addColumnAfter().run() },
    { name: 'articles.columnRemove', run: () => run().deleteColumn().run() },
    { name: 'articles.tableHead', run: () => run().toggleHeaderRow().run() },
    { name: 'articles.tableRemove', run: () => run().deleteTable().run() },
  ] as const
  return (
    <fieldset className={classes.here} aria-label={translate('articles.table')}>
      {tools.map(({ name, run: act }) => (
        <Button key={name} size="compact-xs" variant="default" onClick={act}>
          {translate(name)}
        </Button>
      ))}
    </fieldset>
  )
}

function CalloutTools({ editor }: { editor: Editor }) {
  const translate = useTranslate()
  const tone = useEditorState({ editor, selector: ({ editor: at }) => at.getAttributes('callout').tone })
  return (
    <fieldset className={classes.here} aria-label={translate('articles.callout')}>
      {tones.map((one) => (
        <Button
          key={one}
          size="compact-xs"
          variant={one === tone ? 'light' : 'default'}
          aria-pressed={one === tone}
          onClick={() => editor.chain().focus().updateAttributes('callout', { tone: one }).run()}
        >
          {translate(toneNames[one])}
        </Button>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => editor.chain().focus().lift('callout').run()}
      >
        {translate('articles.calloutRemove')}
      </Button>
    </fieldset>
  )
}
