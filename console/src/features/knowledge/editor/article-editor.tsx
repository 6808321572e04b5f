import '@mantine/tiptap/styles.css'
import { Progress } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './article-editor.module.css'
import { fromEditor, toEditor } from './article-html.ts'
import { EditorTools } from './editor-tools.tsx'
import { articleExtensions } from './extensions.ts'
import { withoutHandlers } from './pasted.ts'
import { snippetWords } from './snippet-words.ts'
import { usePictures } from './use-pictures.ts'

type ArticleEditorProps = {
  /** As it is kept. Another one is taken in when `round` changes. */
  html: string
  /** Counts what came from elsewhere: a restored version, what a colleague wrote. */
  round: number
  label: string
  isReadOnly: boolean
  onChange: (html: string) => void
}

/** Where an article is written. */
export function ArticleEditor({ html, round, label, isReadOnly, onChange }: ArticleEditorProps) {
  const translate = useTranslate()
  const pictures = usePictures()
  const latest = useRef({ onChange, pictures })
  const writing = useRef<Editor>(null)
  useEffect(() => {
    latest.current = { onChange, pictures }
  })
  const extensions = useMemo(() => articleExtensions(snippetWords(translate)), [translate])
  const editor = useEditor({
    extensions,
    content: toEditor(html),
    editable: !isReadOnly,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) =>
      latest.current.onChange(changed.isEmpty ? '' : fromEditor(changed.getHTML())),
    editorProps: {
      attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox' },
      handleKeyDown: (view, event) => {
        if (event.key !== 'Escape') return false
        // Out of the text, so that the keys of the console work again.
        view.dom.blur()
        return true
      },
      handlePaste: (_view, event) => takeIn(event.clipboardData),
      transformPastedHTML: withoutHandlers,
      handleDrop: (view, event) =>
        takeFiles(event.dataTransfer, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
    },
  })
  function takeFiles(data: DataTransfer | null, at?: number): boolean {
    const files = [...(data?.files ?? [])]
    if (files.length === 0 || !writing.current) return false
    void latest.current.pictures.addFiles(writing.current, files, at)
    return true
  }
  function takeIn(data: DataTransfer | null): boolean {
    const pasted = data?.getData('text/html') || data?.getData('text/plain') || ''
    // Office programs put a picture of the text beside the text.
    if (!data?.types.includes('text/html') && takeFiles(data)) return true
    return writing.current !== null && latest.current.pictures.takePasted(writing.current, pasted)
  }
  useEffect(() => {
    writing.current = editor
  }, [editor])
  useEffect(() => editor?.setEditable(!isReadOnly, false), [editor, isReadOnly])
  const start = useRef(round)
  useEffect(() => {
    if (!editor || start.current === round) return
    start.current = round
    editor.commands.setContent(toEditor(html), { emitUpdate: false })
  }, [editor, html, round])
  if (!editor) return null
  return (
    <RichTextEditor editor={editor} variant="subtle" className={classes.root ?? ''}>
      {!isReadOnly && (
        <EditorTools editor={editor} onFiles={(files) => void pictures.addFiles(editor, files)} />
      )}
      {pictures.share !== undefined && (
        <Progress value={pictures.share * 100} size="xs" aria-label={translate('articles.uploading')} />
      )}
      <RichTextEditor.Content className={classes.content ?? ''} />
    </RichTextEditor>
  )
}
