import { Button } from '@mantine/core'
import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { roleNames } from '../../lib/roles.ts'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { RowContent } from '../../ui/row-list.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Section } from '../../ui/section.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { Invitations } from './invitations.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { allMembersOptions } from './queries.ts'
import { useScopeText } from './scope-text.ts'
import type { Member } from './shapes.ts'

const searchedFrom = 10

/** Who works for the brand, and who has been asked to. */
export function PeoplePage() {
  const translate = useTranslate()
  const { data: members } = useSuspenseQuery(allMembersOptions)
  const [search, setSearch] = useState('')
  const [isInviting, setIsInviting] = useState(false)
  const found = ordered(members).filter((member) => isFound(member, search))
  return (
    <Page
      title={translate('people.title')}
      lead={translate('people.lead')}
      actions={
        <Button leftSection={<IconUserPlus size={16} />} onClick={() => setIsInviting(true)}>
          {translate('people.invite')}
        </Button>
      }
    >
      <Invitations />
      <Section title={translate('people.members')} isWide>
        {members.length > searchedFrom && (
          <SearchField label={translate('people.search')} value={search} onChange={setSearch} />
        )}
        {found.length === 0 ? (
          <EmptyState icon={IconUsers} title={translate('common.nothingFound')} />
        ) : (
          <VirtualList label={translate('people.members')} items={found} keyOf={({ id }) => id}>
            {(member) => <MemberLine member={member} />}
          </VirtualList>
        )}
      </Section>
      {isInviting && <InviteDialog onClose={() => setIsInviting(false)} />}
    </Page>
  )
}

function MemberLine({ member }: { member: Member }) {
  const translate = useTranslate()
  const scopeText = useScopeText()
  const { member: me } = useSession()
  return (
    <RowContent
      lead={<PersonAvatar name={member.name || member.email} size={34} />}
      to={paths.member(member.id)}
      name={member.name || member.email}
      detail={`${member.email} · ${scopeText(member)}`}
      side={
        <>
          {member.id === me.id && <Chip tone="accent">{translate('people.you')}</Chip>}
          {member.disabled ? (
            <Chip tone="danger">{translate('people.disabled')}</Chip>
          ) : (
            <Chip>{translate(roleNames[member.role])}</Chip>
          )}
        </>
      }
    />
  )
}

function isFound({ name, email }: Member, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/)
  return words.every((word) => `${name} ${email}`.toLowerCase().includes(word))
}

/** Those who cannot come in any more are last. */
function ordered(members: readonly Member[]): Member[] {
  return members.toSorted((a, b) => Number(a.disabled) - Number(b.disabled))
}
