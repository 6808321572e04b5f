import { Portal } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type RefObject, useEffect, useImperativeHandle, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import classes from './mention-list.module.css'
import { matchPeople, mentionQuery } from './mention-query.ts'

export type Person = { id: string; name: string; isDepartment?: boolean }
/** Lets the list have a key before the editor; true when it took it. */
export type KeyTaker = { take: (event: KeyboardEvent) => boolean }

const mostShown = 6

type MentionListProps = { editor: Editor; people: readonly Person[]; keys: RefObject<KeyTaker | null> }
type Open = { query: string; from: number; to: number; left: number; top: number }

/** Colleagues whose name fits what is typed after an @. */
export function MentionList({ editor, people, keys }: MentionListProps) {
  const translate = useTranslate()
  const open = useOpenMention(editor)
  const [index, setIndex] = useState(0)
  const found = open ? matchPeople(people, open.query, mostShown) : []
  const chosen = found[Math.min(index, found.length - 1)]

  function choose(person: Person) {
    if (!open) return
    const content = [
      {
        type: 'mention',
        attrs: { id: person.id, name: person.name, isDepartment: person.isDepartment ?? false },
      },
      { type: 'text', text: ' ' },
    ]
    editor.chain().focus().insertContentAt({ from: open.from, to: open.to }, content).run()
    setIndex(0)
  }
  useImperativeHandle(keys, () => ({
    take(event) {
      if (!chosen) return false
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (step !== 0) setIndex((found.indexOf(chosen) + step + found.length) % found.length)
      else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen)
      else return false
      return true
    },
  }))
  if (!open || found.length === 0) return null
  return (
    <Portal>
      <div
        role="listbox"
        aria-label={translate('inbox.mentionSomeone')}
        className={classes.list}
        style={{ left: open.left, top: open.top }}
      >
        {found.map((person) => (
          <button
            key={person.id}
            type="button"
            role="option"
            aria-selected={person === chosen}
            className={classes.person}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(person)
            }}
          >
            <PersonAvatar name={person.name} size={22} />
            {person.name}
            {person.isDepartment && <span className={classes.kind}>{translate('shape.department')}</span>}
          </button>
        ))}
      </div>
    </Portal>
  )
}

function useOpenMention(editor: Editor): Open | undefined {
  const [open, setOpen] = useState<Open>()
  useEffect(() => {
    function look() {
      const { selection } = editor.state
      const before = selection.$from.parent.textBetween(0, selection.$from.parentOffset, undefined, '\ufffc')
      const query = selection.empty ? mentionQuery(before) : undefined
      if (query === undefined) return setOpen(undefined)
      const from = selection.from - query.length - 1
      const { left, top } = editor.view.coordsAtPos(from)
      setOpen({ query, from, to: selection.from, left, top })
    }
    const close = () => setOpen(undefined)
    editor.on('selectionUpdate', look)
    editor.on('update', look)
    editor.on('blur', close)
    return () => {
      editor.off('selectionUpdate', look)
      editor.off('update', look)
      editor.off('blur', close)
    }
  }, [editor])
  return open
}
