import '@mantine/tiptap/styles.css'
import { RichTextEditor } from '@mantine/tiptap'
import { type Editor, useEditor } from '@tiptap/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { richText } from '../../../lib/rich-text.ts'
import { ArticleMark } from './article-links.ts'
import classes from './editor.module.css'
import { InlineImage, Mention } from './editor-nodes.ts'
import { EditorPlaceholder } from './editor-placeholder.tsx'
import { SnippetMark } from './insert-text.ts'
import { MentionList, type Person } from './mention-list.tsx'
import { SnippetMenu } from './snippet-menu.tsx'
import type { KeyTaker } from './typed-list.tsx'

export type EditorProps = {
  initialHtml: string
  label: string
  placeholder: string
  /** Colleagues who can be named with @; none in a reply. */
  people: readonly Person[]
  /** Of the conversation whose customer snippets are written for; without it there are none. */
  snippetsFor?: string | undefined
  /** The medium takes words only: no formatting is offered. */
  isPlain?: boolean
  footer: ReactNode
  above?: ReactNode
  below?: ReactNode
  onReady: (editor: Editor) => void
  onChange: (html: string) => void
  onFiles: (files: readonly File[], how: 'pasted' | 'dropped') => void
}

/** Where an answer or a note is written. */
export function ComposerEditor(props: EditorProps) {
  const translate = useTranslate()
  const keys = useRef<KeyTaker>(null)
  const snippetKeys = useRef<KeyTaker>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const editor = useEditor({
    extensions: [richText, Mention, InlineImage, SnippetMark, ArticleMark],
    content: props.initialHtml,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: changed }) => latest.current.onChange(changed.isEmpty ? '' : changed.getHTML()),
    editorProps: {
      attributes: { 'aria-label': props.label, 'aria-multiline': 'true', role: 'textbox' },
      handleKeyDown: (view, event) => {
        if (keys.current?.take(event) || snippetKeys.current?.take(event)) return true
        if (event.key !== 'Escape') return false
        // Out of the text, so that the keys of the console work again.
        view.dom.blur()
        return true
      },
      handlePaste: (_view, event) => takeFiles(event.clipboardData, 'pasted'),
      handleDrop: (_view, event) => takeFiles(event.dataTransfer, 'dropped'),
    },
  })
  function takeFiles(data: DataTransfer | null, how: 'pasted' | 'dropped'): boolean {
    const files = [...(data?.files ?? [])]
    // Office programs put a picture of the text beside the text.
    if (files.length === 0 || (how === 'pasted' && data?.types.includes('text/html'))) return false
    latest.current.onFiles(files, how)
    return true
  }
  useEffect(() => {
    if (editor && !editor.isDestroyed) latest.current.onReady(editor)
  }, [editor])
  if (!editor) return null
  return (
    <RichTextEditor
      editor={editor}
      variant="subtle"
      className={classes.root ?? ''}
      labels={labelsOf(translate)}
    >
      {props.above}
      <div className={classes.scroll}>
        <EditorPlaceholder editor={editor} text={props.placeholder} />
        <RichTextEditor.Content className={classes.content ?? ''} />
      </div>
      {props.below}
      {props.people.length > 0 && <MentionList editor={editor} people={props.people} keys={keys} />}
      {props.snippetsFor && (
        <SnippetMenu editor={editor} conversationId={props.snippetsFor} keys={snippetKeys} />
      )}
      <div className={classes.footer}>
        {!props.isPlain && (
          <RichTextEditor.ControlsGroup className={classes.controls ?? ''}>
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Link />
          </RichTextEditor.ControlsGroup>
        )}
        {props.footer}
      </div>
    </RichTextEditor>
  )
}

function labelsOf(translate: ReturnType<typeof useTranslate>) {
  return {
    boldControlLabel: translate('inbox.bold'),
    italicControlLabel: translate('inbox.italic'),
    bulletListControlLabel: translate('inbox.bulletList'),
    orderedListControlLabel: translate('inbox.orderedList'),
    linkControlLabel: translate('inbox.link'),
    linkEditorInputLabel: translate('inbox.linkAddress'),
    linkEditorInputPlaceholder: 'https://',
    linkEditorSave: translate('common.save'),
  }
}
