import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useRef } from 'react'
import { ApiProblem, answer, api } from '../../lib/api.ts'
import { changedOnly } from '../../lib/changed-only.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { roles } from '../../lib/roles.ts'
import { useSession } from '../../lib/session.ts'
import { ifMatch } from '../../lib/use-versioned.ts'
import { paths } from '../../paths.ts'
import { Confirmed } from '../../ui/confirmed.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { allMembersOptions, peopleKeys } from './queries.ts'
import { RoleField } from './role-field.tsx'
import { DepartmentScope, LocationScope } from './scope-fields.tsx'
import type { Member, Role } from './shapes.ts'

type MemberForm = { name: string; role: Role; locationIds: string[] | null; departmentIds: string[] | null }
type MemberChanges = Partial<
  Pick<
    Member,
    'name' | 'role' | 'allLocations' | 'locationIds' | 'allDepartments' | 'departmentIds' | 'disabled'
  >
>

/** What one person may do, and where. */
export function MemberPage() {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { member, save, refresh } = useMemberEditor()
  const form = useForm<MemberForm>({
    initialValues: formOf(member),
    validate: {
      name: (name) => (name.trim() ? null : translate('common.required')),
      locationIds: (ids) => (ids?.length === 0 ? translate('people.pickOne') : null),
      departmentIds: (ids) => (ids?.length === 0 ? translate('people.pickOne') : null),
    },
  })
  const mayMakeOwners = permissions.includes('owners.manage')
  const choices = roles.filter((role) => role !== 'owner' || mayMakeOwners || member.role === 'owner')
  return (
    <Page
      title={member.name || member.email}
      lead={member.email}
      back={{ to: paths.settingsPage('people'), label: translate('people.title') }}
      actions={<AccessButton member={member} save={save} />}
    >
      <TabLinks
        label={member.name || member.email}
        tabs={[
          { to: paths.member(member.id), name: translate('people.access') },
          { to: paths.memberWork(member.id), name: translate('people.work') },
        ]}
      />
      <EditForm
        form={form}
        save={async (values) =>
          formOf(await save(changedOnly(changesOf(form.getInitialValues()), changesOf(values))))
        }
        refresh={async () => formOf(await refresh())}
        fieldOf={(path) => (path === 'lastOwner' || path === 'ownersOnly' ? 'role' : path)}
      >
        <Section title={translate('people.person')}>
          <TextInput label={translate('people.name')} required {...form.getInputProps('name')} />
        </Section>
        <Section title={translate('people.role')} text={translate('people.roleText')}>
          <RoleField {...form.getInputProps('role')} value={form.values.role} choices={choices} />
        </Section>
        <Section title={translate('people.locations')} text={translate('people.locationsText')}>
          <LocationScope {...form.getInputProps('locationIds')} value={form.values.locationIds} />
        </Section>
        <Section title={translate('people.departments')} text={translate('people.departmentsScopeText')}>
          <DepartmentScope {...form.getInputProps('departmentIds')} value={form.values.departmentIds} />
        </Section>
      </EditForm>
    </Page>
  )
}

type AccessButtonProps = { member: Member; save: (changes: MemberChanges) => Promise<Member> }

/** Shuts somebody out at once, or lets them in again. Nobody can shut out themselves. */
function AccessButton({ member, save }: AccessButtonProps) {
  const translate = useTranslate()
  const { member: me } = useSession()
  const name = member.name || member.email
  if (member.id === me.id) return null
  if (member.disabled)
    return (
      <Button
        variant="default"
        onClick={async () => {
          await save({ disabled: false })
          notifyDone(translate('people.enabledDone', { name }))
        }}
      >
        {translate('people.enable')}
      </Button>
    )
  return (
    <Confirmed
      title={translate('people.disableTitle', { name })}
      text={translate('people.disableText')}
      action={translate('people.disable')}
      onConfirm={() => save({ disabled: true })}
    >
      {(ask) => (
        <Button variant="default" c="var(--danger)" onClick={ask}>
          {translate('people.disable')}
        </Button>
      )}
    </Confirmed>
  )
}

function useMemberEditor() {
  const { memberId = '' } = useParams({ strict: false })
  const client = useQueryClient()
  const { data: members } = useSuspenseQuery(allMembersOptions)
  const member = memberIn(members, memberId)
  // What the form began with: the live connection may bring newer versions into the cache while one edits.
  const version = useRef(member.version)
  return {
    member,
    async save(changes: MemberChanges): Promise<Member> {
      const params = { path: { id: memberId }, header: ifMatch({ version: version.current }) }
      const saved = await answer(api.PATCH('/api/v1/members/{id}', { params, body: changes }))
      version.current = saved.version
      client.setQueryData(allMembersOptions.queryKey, (all) =>
        all?.map((one) => (one.id === saved.id ? saved : one)),
      )
      void client.invalidateQueries({ queryKey: peopleKeys.members, exact: true })
      return saved
    },
    async refresh(): Promise<Member> {
      const current = memberIn(await client.fetchQuery({ ...allMembersOptions, staleTime: 0 }), memberId)
      version.current = current.version
      return current
    },
  }
}

function memberIn(members: readonly Member[], id: string): Member {
  const member = members.find((one) => one.id === id)
  if (!member) throw new ApiProblem('not_found', 'There is no such member.')
  return member
}

function formOf(member: Member): MemberForm {
  return {
    name: member.name,
    role: member.role,
    locationIds: member.allLocations ? null : member.locationIds,
    departmentIds: member.allDepartments ? null : member.departmentIds,
  }
}

function changesOf({ name, role, locationIds, departmentIds }: MemberForm): MemberChanges {
  return {
    name: name.trim(),
    role,
    allLocations: locationIds === null,
    locationIds: locationIds ?? [],
    allDepartments: departmentIds === null,
    departmentIds: departmentIds ?? [],
  }
}
