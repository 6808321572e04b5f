import { Button, Menu, Tooltip } from '@mantine/core'
import { IconChecks, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { KeyCaps } from '../../../ui/key-caps.tsx'
import { OwnTimeDialog } from './own-time-dialog.tsx'
import { type SendingPlace, TimeItems } from './time-items.tsx'

type SendMenuProps = {
  place: SendingPlace
  isSending: boolean
  onSubmit: (isResolving: boolean, sendAt?: Date) => void
}

/** Sends now, sends and resolves, or sends at a time. */
export function SendMenu({ place, isSending, onSubmit }: SendMenuProps) {
  const translate = useTranslate()
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <>
      <Button.Group>
        <Tooltip label={<KeyCaps keys="mod+enter" />}>
          <Button loading={isSending} onClick={() => onSubmit(false)}>
            {translate('inbox.send')}
          </Button>
        </Tooltip>
        <Menu position="top-end" width={320}>
          <Menu.Target>
            <Button px={8} disabled={isSending} aria-label={translate('inbox.moreWaysToSend')}>
              <IconChevronDown size={16} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconChecks size={16} />}
              rightSection={<KeyCaps keys="mod+shift+enter" />}
              onClick={() => onSubmit(true)}
            >
              {translate('inbox.sendAndResolve')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Label>{translate('sending.sendLater')}</Menu.Label>
            <TimeItems
              place={place}
              onChoose={(at) => onSubmit(false, at)}
              onOwn={() => setIsChoosing(true)}
            />
          </Menu.Dropdown>
        </Menu>
      </Button.Group>
      {isChoosing && (
        <OwnTimeDialog
          zone={place.zone}
          submit={translate('sending.plan')}
          onClose={() => setIsChoosing(false)}
          onChoose={(at) => {
            setIsChoosing(false)
            onSubmit(false, at)
          }}
        />
      )}
    </>
  )
}
