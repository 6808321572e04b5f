import '@mantine/tiptap/styles.css'
import { RichTextEditor } from '@mantine/tiptap'
import { useEditor } from '@tiptap/react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import { richText } from '../lib/rich-text.ts'
import classes from './rich-field.module.css'

type RichFieldProps = {
  label: string
  /** HTML; nothing at all is the empty string. */
  value: string
  error?: string | undefined
  onChange: (html: string) => void
  /** Stands behind the marks: what else can be put where the caret is. */
  tools?: (insert: (text: string) => void) => ReactNode
}

/** A text formatted as an answer can be. */
export function RichField({ label, value, error, onChange, tools }: RichFieldProps) {
  const translate = useTranslate()
  const errorId = useId()
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  const editor = useEditor({
    extensions: [richText],
    content: value,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => latest.current(changed.isEmpty ? '' : changed.getHTML()),
    editorProps: {
      attributes: {
        ...{ 'aria-label': label, 'aria-multiline': 'true', role: 'textbox' },
        ...(error && { 'aria-invalid': 'true', 'aria-describedby': errorId }),
      },
    },
  })
  // The form was reset, or holds what the server made of it.
  useEffect(() => {
    if (editor && value !== (editor.isEmpty ? '' : editor.getHTML()))
      editor.commands.setContent(value, { emitUpdate: false })
  }, [editor, value])
  if (!editor) return null
  return (
    <div>
      <RichTextEditor
        editor={editor}
        variant="subtle"
        className={classes.field ?? ''}
        data-wrong={error ? true : undefined}
        labels={{
          boldControlLabel: translate('settings.bold'),
          italicControlLabel: translate('settings.italic'),
          linkControlLabel: translate('settings.link'),
          unlinkControlLabel: translate('settings.unlink'),
          linkEditorInputLabel: translate('settings.linkAddress'),
          linkEditorInputPlaceholder: 'https://',
          linkEditorSave: translate('common.save'),
        }}
      >
        <RichTextEditor.Toolbar className={classes.toolbar ?? ''}>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.Link />
            <RichTextEditor.Unlink />
          </RichTextEditor.ControlsGroup>
          {tools?.((text) => editor.chain().focus().insertContent(text).run())}
        </RichTextEditor.Toolbar>
        <RichTextEditor.Content className={classes.content ?? ''} />
      </RichTextEditor>
      {error && (
        <p className={classes.error} id={errorId} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
