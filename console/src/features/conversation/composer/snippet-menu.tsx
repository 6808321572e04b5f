import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { type RefObject, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { matchSnippets, renderingOptions, type SnippetRow, snippetsOptions } from '../../../lib/writing.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import { insertText } from './insert-text.ts'
import { slashQuery } from './slash-query.ts'
import classes from './snippet-menu.module.css'
import { SnippetPreview } from './snippet-preview.tsx'
import { type KeyTaker, TypedList } from './typed-list.tsx'
import { useTypedQuery } from './use-typed-query.ts'

const mostShown = 7
const room = { width: 640, height: 330 }

type SnippetMenuProps = { editor: Editor; conversationId: string; keys: RefObject<KeyTaker | null> }

/** The replies whose shortcut or name fits what is typed after a slash, with what the chosen one says here. */
export function SnippetMenu({ editor, conversationId, keys }: SnippetMenuProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { data: snippets } = useQuery(snippetsOptions)
  const [typed, close] = useTypedQuery(editor, slashQuery, room)
  const [asked, setAsked] = useState<{ id: string; locale: string }>()
  const found = typed && snippets ? matchSnippets(snippets, typed.query, mostShown) : []
  const localeFor = (snippet: SnippetRow) => (asked?.id === snippet.id ? asked.locale : undefined)

  if (!typed || (found.length === 0 && !(snippets?.length === 0 && typed.query === ''))) return null
  const { from, to } = typed
  async function choose(snippet: SnippetRow) {
    close()
    setAsked(undefined)
    const where = { conversationId, locale: localeFor(snippet) }
    try {
      const rendered = await client.fetchQuery(renderingOptions(snippet, where))
      insertText(editor, { html: rendered.html, snippetId: snippet.id, from, to })
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
  return (
    <TypedList
      typed={typed}
      label={translate('writing.snippets')}
      options={found}
      keys={keys}
      onChoose={(snippet) => void choose(snippet)}
      onClose={close}
      show={({ name, shortcut }) => (
        <>
          <span className={classes.name}>{name}</span>
          <span className={classes.shortcut}>/{shortcut}</span>
        </>
      )}
      aside={(snippet) => (
        <SnippetPreview
          snippet={snippet}
          conversationId={conversationId}
          locale={localeFor(snippet)}
          onLocale={(locale) => setAsked({ id: snippet.id, locale })}
        />
      )}
    >
      {translate('writing.noSnippets')}
    </TypedList>
  )
}
