import type { Editor } from '@tiptap/react'
import type { RefObject } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import classes from './mention-list.module.css'
import { matchPeople, mentionQuery } from './mention-query.ts'
import { type KeyTaker, TypedList } from './typed-list.tsx'
import { useTypedQuery } from './use-typed-query.ts'

export type Person = { id: string; name: string; isDepartment?: boolean }

const mostShown = 6
const room = { width: 280, height: 240 }

type MentionListProps = { editor: Editor; people: readonly Person[]; keys: RefObject<KeyTaker | null> }

/** Colleagues whose name fits what is typed after an @. */
export function MentionList({ editor, people, keys }: MentionListProps) {
  const translate = useTranslate()
  const [typed, close] = useTypedQuery(editor, mentionQuery, room)
  const found = typed ? matchPeople(people, typed.query, mostShown) : []
  if (!typed || found.length === 0) return null
  const { from, to } = typed
  function choose({ id, name, isDepartment = false }: Person) {
    const mention = { type: 'mention', attrs: { id, name, isDepartment } }
    editor
      .chain()
      .focus()
      .insertContentAt({ from, to }, [mention, { type: 'text', text: ' ' }])
      .run()
  }
  return (
    <TypedList
      typed={typed}
      label={translate('inbox.mentionSomeone')}
      options={found}
      keys={keys}
      onChoose={choose}
      onClose={close}
      show={({ name, isDepartment }) => (
        <>
          <PersonAvatar name={name} size={22} />
          {name}
          {isDepartment && <span className={classes.kind}>{translate('shape.department')}</span>}
        </>
      )}
    />
  )
}
