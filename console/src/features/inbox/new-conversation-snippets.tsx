import { IconBolt } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { renderingOptions, snippetsOptions } from '../../lib/writing.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyProblem } from '../../ui/notify.tsx'
import { Picker } from '../../ui/picker.tsx'

type Target = {
  field: RefObject<HTMLTextAreaElement | null>
  locationId: string
  insert: (text: string, snippetId: string) => void
}

/** Reply snippets for a message that has no conversation yet: by button, or by a slash where a word begins. */
export function useSnippetPicker({ field, locationId, insert }: Target) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const { data: snippets = [], isPending } = useQuery(snippetsOptions)
  async function choose(id: string | null) {
    const snippet = snippets.find((one) => one.id === id)
    if (!snippet) return
    try {
      const where = locationId ? { locationId } : {}
      insert((await client.fetchQuery(renderingOptions(snippet, where))).text, snippet.id)
      field.current?.focus()
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { value, selectionStart } = event.currentTarget
    // Whoever types faster than they are loaded gets them as well.
    const hasSome = isPending || snippets.length > 0
    if (event.key !== '/' || !hasSome || /\S$/.test(value.slice(0, selectionStart))) return
    event.preventDefault()
    setIsOpen(true)
  }
  const button = (
    <Picker
      label={translate('writing.insertSnippet')}
      choices={snippets.map(({ id, name, shortcut }) => ({ id, name, hint: `/${shortcut}` }))}
      chosenId={null}
      onChoose={(id) => void choose(id)}
      isOpen={isOpen}
      onOpen={setIsOpen}
    >
      {(toggle) => (
        <IconButton icon={IconBolt} label={translate('writing.insertSnippet')} keys="/" onClick={toggle} />
      )}
    </Picker>
  )
  return { button, onKeyDown }
}
