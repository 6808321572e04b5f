import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { momentAt, wallTimeAt } from '../../../lib/wall-time.ts'

type OwnTimeDialogProps = {
  zone: string | undefined
  /** What it is set to so far. */
  start?: Date
  submit: string
  onChoose: (at: Date) => void
  onClose: () => void
}

/** Any time, as the clock on the wall of the location shows it. */
export function OwnTimeDialog({ zone, start, submit, onChoose, onClose }: OwnTimeDialogProps) {
  const translate = useTranslate()
  const [text, setText] = useState(start ? wallTimeAt(start, zone) : '')
  const at = text ? momentAt(text, zone) : undefined
  const isPast = at !== undefined && at <= new Date()
  function choose(event: FormEvent) {
    event.preventDefault()
    // The form of the answer around this dialog is not to be sent with it.
    event.stopPropagation()
    if (at && !isPast) onChoose(at)
  }
  return (
    <Modal opened onClose={onClose} title={translate('sending.sendLater')} size="sm">
      <form onSubmit={choose}>
        <TextInput
          type="datetime-local"
          label={translate('sending.time')}
          description={zone && translate('sending.timeIn', { zone: zone.replaceAll('_', ' ') })}
          error={isPast && translate('sending.past')}
          data-autofocus
          required
          withAsterisk={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button type="submit" disabled={!at || isPast}>
            {submit}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
