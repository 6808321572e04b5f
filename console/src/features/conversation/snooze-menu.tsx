import { Button, Group, Menu, Modal, TextInput } from '@mantine/core'
import { IconClockPause } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useNow } from '../../lib/now.ts'
import { exactTime } from '../../lib/time.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { SnoozeEnd } from './conversation-actions.ts'
import { useNextOpening } from './next-opening.ts'
import classes from './snooze-menu.module.css'
import { snoozeTimes } from './snooze-times.ts'

type SnoozeMenuProps = {
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  locationId: string | undefined
  onSnooze: (until: SnoozeEnd) => void
}

/** Puts a conversation aside until a time, until the customer answers or until its location opens. */
export function SnoozeMenu({ isOpen, onOpen, locationId, onSnooze }: SnoozeMenuProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const now = useNow()
  const [isChoosing, setIsChoosing] = useState(false)
  const opening = useNextOpening(locationId, isOpen)
  const times = snoozeTimes(now).map(({ name, until }) => ({ name: translate(name), until }))
  return (
    <>
      <Menu opened={isOpen} onChange={onOpen} position="bottom-end" width={300}>
        <Menu.Target>
          <IconButton icon={IconClockPause} label={translate('inbox.snooze')} keys="s" size="lg" />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{translate('inbox.snoozeUntil')}</Menu.Label>
          <Menu.Item onClick={() => onSnooze('reply')}>{translate('shape.snoozeReply')}</Menu.Item>
          {opening && (
            <Menu.Item
              onClick={() => onSnooze('opening')}
              rightSection={<span className={classes.when}>{exactTime(opening, locale)}</span>}
            >
              {translate('shape.snoozeOpening')}
            </Menu.Item>
          )}
          {times.map(({ name, until }) => (
            <Menu.Item
              key={name}
              onClick={() => onSnooze(until)}
              rightSection={<span className={classes.when}>{exactTime(until, locale)}</span>}
            >
              {name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setIsChoosing(true)}>{translate('inbox.snoozeOwn')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChoosing && (
        <OwnTime
          onCancel={() => setIsChoosing(false)}
          onChoose={(until) => {
            setIsChoosing(false)
            onSnooze(until)
          }}
        />
      )}
    </>
  )
}

function OwnTime({ onCancel, onChoose }: { onCancel: () => void; onChoose: (until: Date) => void }) {
  const translate = useTranslate()
  const [text, setText] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    const until = new Date(text)
    if (until > new Date()) onChoose(until)
  }
  return (
    <Modal opened onClose={onCancel} title={translate('inbox.snoozeUntil')} size="sm">
      <form onSubmit={submit}>
        <TextInput
          type="datetime-local"
          label={translate('inbox.snoozeOwn')}
          data-autofocus
          required
          withAsterisk={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onCancel}>
            {translate('common.cancel')}
          </Button>
          <Button type="submit" disabled={text === ''}>
            {translate('inbox.snooze')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
