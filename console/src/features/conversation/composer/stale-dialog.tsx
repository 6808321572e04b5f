import { Button, Group, Modal } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Message } from '../../../lib/shapes.ts'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './stale-dialog.module.css'

type StaleDialogProps = {
  since: readonly Message[]
  isSending: boolean
  onBack: () => void
  onSend: () => void
}

/** Stops an answer that crossed with something new: read it first, then change the answer or send it all the same. */
export function StaleDialog({ since, isSending, onBack, onSend }: StaleDialogProps) {
  const translate = useTranslate()
  return (
    <Modal opened onClose={onBack} size="lg" title={translate('inbox.staleTitle', { count: since.length })}>
      <p className={classes.text}>{translate('inbox.staleText')}</p>
      <div className={classes.messages}>
        {since.map((message) => (
          <article key={message.id} className={classes.message}>
            <header className={classes.head}>
              <PersonAvatar name={message.author.name || '?'} size={22} />
              <strong>{message.author.name}</strong>
              <TimeAgo at={message.createdAt} form="distance" className={classes.time} />
            </header>
            <p className={classes.words}>{message.text}</p>
          </article>
        ))}
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" loading={isSending} onClick={onSend}>
          {translate('inbox.sendAnyway')}
        </Button>
        <Button data-autofocus onClick={onBack}>
          {translate('inbox.changeAnswer')}
        </Button>
      </Group>
    </Modal>
  )
}
