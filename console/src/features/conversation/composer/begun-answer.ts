import type { Editor } from '@tiptap/react'
import { type RefObject, useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { BegunAnswer } from './composer-props.ts'
import { appendText } from './insert-text.ts'

type Begun = { begun: BegunAnswer | undefined; onBegun: () => void }

/** Puts what a macro begins to answer into the text as soon as there is one; remembers whether it is to resolve. */
export function useBegunAnswer(editor: RefObject<Editor | null>, { begun, onBegun }: Begun) {
  const [isReady, setIsReady] = useState(false)
  const [resolvesOnSend, setResolvesOnSend] = useState(false)
  const take = useEffectEvent(({ html, resolvesOnSend: resolves }: BegunAnswer) => {
    if (editor.current) appendText(editor.current, html)
    setResolvesOnSend(resolves)
    onBegun()
  })
  useEffect(() => {
    if (isReady && begun) take(begun)
  }, [isReady, begun])
  const onReady = useCallback(() => setIsReady(true), [])
  return { resolvesOnSend, keepOpen: () => setResolvesOnSend(false), onReady }
}
