import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'

/** What is being typed after a sign such as @, and where a list of what it may mean goes. */
export type TypedQuery = {
  query: string
  /** Where the sign and the query stand in the text. */
  from: number
  to: number
  /** Where they stand on the screen, in pixels; `top` is their lower edge where the list goes below them. */
  left: number
  top: number
  isBelow: boolean
}

/**
 * @param queryOf what is asked for at the end of a text, undefined where nothing is
 * @param room what the list needs at the most, in pixels
 */
export function useTypedQuery(
  editor: Editor,
  queryOf: (textBefore: string) => string | undefined,
  { width, height }: { width: number; height: number },
): [TypedQuery | undefined, () => void] {
  const [typed, setTyped] = useState<TypedQuery>()
  useEffect(() => {
    function look() {
      const { selection } = editor.state
      const before = selection.$from.parent.textBetween(0, selection.$from.parentOffset, undefined, '\ufffc')
      const query = selection.empty ? queryOf(before) : undefined
      if (query === undefined) return setTyped(undefined)
      const from = selection.from - query.length - 1
      const { left, top, bottom } = editor.view.coordsAtPos(from)
      const isBelow = top < height && window.innerHeight - bottom > top
      const mostLeft = Math.max(8, window.innerWidth - width - 8)
      const place = { left: Math.min(left, mostLeft), top: isBelow ? bottom : top, isBelow }
      setTyped({ query, from, to: selection.from, ...place })
    }
    const close = () => setTyped(undefined)
    editor.on('selectionUpdate', look)
    editor.on('update', look)
    editor.on('blur', close)
    return () => {
      editor.off('selectionUpdate', look)
      editor.off('update', look)
      editor.off('blur', close)
    }
  }, [editor, queryOf, width, height])
  return [typed, () => setTyped(undefined)]
}
