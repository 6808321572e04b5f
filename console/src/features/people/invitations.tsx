import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconLink, IconMail, IconX } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { roleNames } from '../../lib/roles.ts'
import { Chip } from '../../ui/chip.tsx'
import { DeleteIcon } from '../../ui/delete-button.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { invitationsOptions, peopleKeys } from './queries.ts'
import type { Invitation } from './shapes.ts'

/** Who has been asked and has not come yet; nothing when there is nobody. */
export function Invitations() {
  const translate = useTranslate()
  const { data: invitations } = useSuspenseQuery(invitationsOptions)
  if (invitations.length === 0) return null
  return (
    <Section title={translate('people.invited')} text={translate('people.invitedText')} isWide>
      <RowList label={translate('people.invited')}>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </RowList>
    </Section>
  )
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const clipboard = useClipboard({ timeout: 2_000 })
  const { id, email, name, role, isExpired, expiresAt, link } = invitation
  async function revoke() {
    await answer(api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } }))
    await client.invalidateQueries({ queryKey: peopleKeys.invitations })
  }
  return (
    <Row
      lead={<IconMail size={20} stroke={1.5} aria-hidden />}
      name={name ? `${name} (${email})` : email}
      detail={
        <>
          {translate(roleNames[role])} ·{' '}
          {isExpired ? (
            <Chip tone="warn">{translate('people.expired')}</Chip>
          ) : (
            <>
              {translate('people.expires')} <TimeAgo at={expiresAt} form="distance" />
            </>
          )}
        </>
      }
      side={
        <>
          {!isExpired && (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={clipboard.copied ? <IconCheck size={14} /> : <IconLink size={14} />}
              onClick={() => clipboard.copy(link)}
            >
              {translate(clipboard.copied ? 'forms.copied' : 'people.copyLink')}
            </Button>
          )}
          <DeleteIcon
            icon={IconX}
            title={translate('people.revoke', { email })}
            text={translate('people.revokeText')}
            action={translate('people.revokeConfirm')}
            onConfirm={revoke}
          />
        </>
      }
    />
  )
}
