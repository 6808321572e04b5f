import {
  Button,
  Group,
  Input,
  Modal,
  SimpleGrid,
  Skeleton,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { setUpStateOptions } from '../../lib/set-up-state.ts'
import { CopyField } from '../../ui/copy-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { peopleKeys } from './queries.ts'
import { RoleField } from './role-field.tsx'
import { DepartmentScope, LocationScope } from './scope-fields.tsx'
import type { Invitation } from './shapes.ts'

type InvitedRole = Invitation['role']
type Invite = {
  email: string
  name: string
  role: InvitedRole
  locationIds: string[] | null
  departmentIds: string[] | null
  sendMail: boolean
}

const invitedRoles: readonly InvitedRole[] = ['admin', 'manager', 'agent', 'viewer']

/** Asks somebody to join; afterwards the link is there to be sent in any way one likes. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<{ invitation: Invitation; isMailed: boolean }>()
  if (made) return <InvitationMade {...made} onClose={onClose} onAgain={() => setMade(undefined)} />
  return <InviteForm onMade={setMade} onClose={onClose} />
}

type InviteFormProps = {
  onMade: (made: { invitation: Invitation; isMailed: boolean }) => void
  onClose: () => void
}

function InviteForm({ onMade, onClose }: InviteFormProps) {
  const translate = useTranslate()
  const client = useQueryClient()
  const sendsMail = useQuery(setUpStateOptions).data?.sendsMail !== false
  const nonEmpty = (ids: string[] | null) => (ids?.length === 0 ? translate('people.pickOne') : null)
  const form = useForm<Invite>({
    initialValues: {
      email: '',
      name: '',
      role: 'agent',
      locationIds: null,
      departmentIds: null,
      sendMail: true,
    },
    validate: {
      email: (email) => (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : translate('common.badEmail')),
      locationIds: nonEmpty,
      departmentIds: nonEmpty,
    },
  })
  async function invite(values: Invite) {
    const sendMail = values.sendMail && sendsMail
    const invitation = await answer(api.POST('/api/v1/invitations', { body: { ...values, sendMail } }))
    await client.invalidateQueries({ queryKey: peopleKeys.invitations })
    onMade({ invitation, isMailed: sendMail })
  }
  return (
    <FormDialog
      isOpen
      size="lg"
      title={translate('people.invite')}
      submit={translate('people.inviteNow')}
      form={form}
      save={invite}
      fieldOf={(path) => (path === 'memberExists' ? 'email' : path)}
      keepOpen
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={translate('common.email')}
          type="email"
          required
          data-autofocus
          {...form.getInputProps('email')}
        />
        <TextInput label={translate('people.name')} {...form.getInputProps('name')} />
      </SimpleGrid>
      <Input.Wrapper label={translate('people.role')} labelElement="div">
        <RoleField
          value={form.values.role}
          choices={invitedRoles}
          onChange={(role) => form.setFieldValue('role', invitedRoles.find((one) => one === role) ?? 'agent')}
        />
      </Input.Wrapper>
      <Suspense fallback={<Skeleton height={72} />}>
        <Stack gap="md">
          <LocationScope {...form.getInputProps('locationIds')} value={form.values.locationIds} />
          <DepartmentScope {...form.getInputProps('departmentIds')} value={form.values.departmentIds} />
        </Stack>
      </Suspense>
      <Switch
        label={translate('people.sendMail')}
        description={translate(sendsMail ? 'people.sendMailText' : 'people.noMailText')}
        {...form.getInputProps('sendMail', { type: 'checkbox' })}
        {...(!sendsMail && { checked: false, disabled: true })}
      />
    </FormDialog>
  )
}

type InvitationMadeProps = {
  invitation: Invitation
  isMailed: boolean
  onClose: () => void
  onAgain: () => void
}

function InvitationMade({ invitation, isMailed, onClose, onAgain }: InvitationMadeProps) {
  const translate = useTranslate()
  return (
    <Modal opened onClose={onClose} title={translate('people.invitedDone', { email: invitation.email })}>
      <Stack gap="md">
        <Text>{translate(isMailed ? 'people.mailedText' : 'people.notMailedText')}</Text>
        <CopyField
          label={translate('people.link')}
          value={invitation.link}
          text={translate('people.linkText')}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onAgain}>
            {translate('people.inviteAnother')}
          </Button>
          <Button onClick={onClose}>{translate('forms.done')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
