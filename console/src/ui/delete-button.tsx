import { Button, Menu } from '@mantine/core'
import { IconArchive, IconDots, IconTrash } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import type { ConfirmDialogProps } from './confirm-dialog.tsx'
import { Confirmed } from './confirmed.tsx'
import { IconButton } from './icon-button.tsx'

type DeleteProps = Omit<ConfirmDialogProps, 'onCancel' | 'cancel'>
type Icon = ComponentType<{ size?: number | string; stroke?: number | string }>

/** Deletes what a page shows, after asking once. Called as what it does. */
export function DeleteButton(asked: DeleteProps) {
  return (
    <Confirmed {...asked}>
      {(ask) => (
        <Button variant="default" c="var(--danger)" leftSection={<IconTrash size={16} />} onClick={ask}>
          {asked.action}
        </Button>
      )}
    </Confirmed>
  )
}

/** Deletes what a row shows, after asking once. Called as what the dialog asks. */
export function DeleteIcon({ icon = IconTrash, ...asked }: DeleteProps & { icon?: Icon }) {
  return (
    <Confirmed {...asked}>{(ask) => <IconButton icon={icon} label={asked.title} onClick={ask} />}</Confirmed>
  )
}

type DeleteMenuProps = DeleteProps & {
  /** How the menu calls it. */
  label: string
  /** It is put away, and what was written about it stays. */
  isArchive?: boolean
}

/** Deletes or puts away what a page shows, a press further away than what is done every day. */
export function DeleteMenu({ label, isArchive = false, ...asked }: DeleteMenuProps) {
  const translate = useTranslate()
  return (
    <Confirmed {...asked}>
      {(ask) => (
        <Menu position="bottom-end">
          <Menu.Target>
            <IconButton icon={IconDots} label={translate('common.more')} size="lg" variant="default" />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              color="red"
              leftSection={isArchive ? <IconArchive size={16} /> : <IconTrash size={16} />}
              onClick={ask}
            >
              {label}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </Confirmed>
  )
}
