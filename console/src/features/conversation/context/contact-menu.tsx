import { Menu } from '@mantine/core'
import { IconBan, IconDots, IconLockOpen } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { useSession } from '../../../lib/session.ts'
import type { Contact } from '../../../lib/shapes.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { contactOptions } from './contact-queries.ts'

/** Keeps a person from writing, or lets them again. */
export function ContactMenu({ contact }: { contact: Contact }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const problemText = useProblemText()
  const { permissions } = useSession()
  const [isAsking, setIsAsking] = useState(false)
  const path = { params: { path: { id: contact.id } } }
  async function setBlocked(isBlocked: boolean) {
    try {
      const request = isBlocked
        ? api.PUT('/api/v1/contacts/{id}/block', path)
        : api.DELETE('/api/v1/contacts/{id}/block', path)
      client.setQueryData(contactOptions(contact.id).queryKey, await answer(request))
    } catch (error) {
      notifyProblem(problemText(error))
    }
    setIsAsking(false)
  }
  if (!permissions.includes('contacts.write')) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon={IconDots} label={translate('inbox.customerMenu')} size="sm" />
        </Menu.Target>
        <Menu.Dropdown>
          {contact.isBlocked ? (
            <Menu.Item leftSection={<IconLockOpen size={16} />} onClick={() => void setBlocked(false)}>
              {translate('inbox.unblock')}
            </Menu.Item>
          ) : (
            <Menu.Item color="red" leftSection={<IconBan size={16} />} onClick={() => setIsAsking(true)}>
              {translate('inbox.block')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isAsking && (
        <ConfirmDialog
          title={translate('inbox.blockTitle', { name: contact.name })}
          text={translate('inbox.blockText')}
          action={translate('inbox.block')}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => setBlocked(true)}
        />
      )}
    </>
  )
}
