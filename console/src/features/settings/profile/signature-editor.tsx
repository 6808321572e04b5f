import '@mantine/tiptap/styles.css'
import { RichTextEditor } from '@mantine/tiptap'
import { useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { richText } from '../../../lib/rich-text.ts'
import classes from './signature-editor.module.css'

type SignatureEditorProps = { label: string; value: string; onChange: (html: string) => void }

/** What stands below everything one writes. */
export function SignatureEditor({ label, value, onChange }: SignatureEditorProps) {
  const translate = useTranslate()
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  const editor = useEditor({
    extensions: [richText],
    content: value,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => latest.current(changed.isEmpty ? '' : changed.getHTML()),
    editorProps: { attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox' } },
  })
  // The form was reset, or holds what somebody else saved.
  useEffect(() => {
    if (editor && value !== (editor.isEmpty ? '' : editor.getHTML()))
      editor.commands.setContent(value, { emitUpdate: false })
  }, [editor, value])
  if (!editor) return null
  return (
    <RichTextEditor
      editor={editor}
      variant="subtle"
      className={classes.root}
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
      <RichTextEditor.Toolbar className={classes.toolbar}>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
          <RichTextEditor.Link />
          <RichTextEditor.Unlink />
        </RichTextEditor.ControlsGroup>
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content className={classes.content} />
    </RichTextEditor>
  )
}
