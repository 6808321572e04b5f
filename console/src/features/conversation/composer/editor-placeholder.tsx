import { type Editor, useEditorState } from '@tiptap/react'
import classes from './editor.module.css'

/** What to write here, while nothing is written. */
export function EditorPlaceholder({ editor, text }: { editor: Editor; text: string }) {
  const isEmpty = useEditorState({ editor, selector: (context) => context.editor.isEmpty })
  if (!isEmpty) return null
  return (
    <span className={classes.placeholder} aria-hidden>
      {text}
    </span>
  )
}
