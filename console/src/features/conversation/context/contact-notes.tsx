import { Button, Textarea } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { useSession } from '../../../lib/session.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './contact-notes.module.css'
import { contactNotesOptions } from './contact-queries.ts'

/** What the team keeps in mind about a customer, whatever the conversation. */
export function ContactNotes({ contactId }: { contactId: string }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: notes = [] } = useQuery(contactNotesOptions(contactId))
  const [isWriting, setIsWriting] = useState(false)
  return (
    <div className={classes.notes}>
      {notes.map((note) => (
        <p key={note.id} className={classes.note}>
          {note.text}
          <span className={classes.by}>
            {note.author?.name} · <TimeAgo at={note.createdAt} />
          </span>
        </p>
      ))}
      {isWriting && <NoteForm contactId={contactId} onDone={() => setIsWriting(false)} />}
      {!isWriting && permissions.includes('contacts.write') && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconPlus size={14} />}
          className={classes.add ?? ''}
          styles={{ label: { fontWeight: 500 } }}
          onClick={() => setIsWriting(true)}
        >
          {translate('inbox.addCustomerNote')}
        </Button>
      )}
    </div>
  )
}

function NoteForm({ contactId, onDone }: { contactId: string; onDone: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const problemText = useProblemText()
  const [text, setText] = useState('')
  const add = useMutation({
    mutationFn: () => {
      const path = { params: { path: { id: contactId } } }
      return answer(api.POST('/api/v1/contacts/{id}/notes', { ...path, body: { text } }))
    },
    onSuccess: ({ items }) => {
      client.setQueryData(contactNotesOptions(contactId).queryKey, items)
      onDone()
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '') add.mutate()
  }
  return (
    <form onSubmit={submit} className={classes.form}>
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        autoFocus
        aria-label={translate('inbox.customerNoteText')}
        placeholder={translate('inbox.customerNoteText')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone()
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event)
        }}
      />
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {translate('common.cancel')}
        </Button>
        <Button size="compact-sm" type="submit" loading={add.isPending}>
          {translate('common.save')}
        </Button>
      </div>
    </form>
  )
}
