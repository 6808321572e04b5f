import { Button, Checkbox, MultiSelect, Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions } from '../../lib/places.ts'
import { ifMatch } from '../../lib/use-versioned.ts'
import { Chip } from '../../ui/chip.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { type AssignmentPolicy, assignmentPoliciesOptions } from './queries.ts'

const byHand: Omit<AssignmentPolicy, 'departmentId'> = {
  mode: 'manual',
  givesBack: 'never',
  needsMatch: false,
  followsOpen: false,
  followsLocationIds: null,
  version: 0,
}
const modes = ['manual', 'round_robin', 'fewest_open'] as const
const givings = ['never', 'off_shift', 'away'] as const

type Named = { id: string | null; name: string; policy: AssignmentPolicy }

/** How the conversations of each department come to people. */
export function DepartmentPolicies() {
  const translate = useTranslate()
  const { data: policies } = useSuspenseQuery(assignmentPoliciesOptions)
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  const [edited, setEdited] = useState<Named>()
  const policyOf = (id: string | null) =>
    policies.find(({ departmentId }) => departmentId === id) ?? { departmentId: id, ...byHand }
  const all = [
    ...departments.filter(({ isArchived }) => !isArchived).map(({ id, name }) => ({ id, name })),
    { id: null, name: translate('rules.noDepartment') },
  ].map((one) => ({ ...one, policy: policyOf(one.id) }))
  return (
    <>
      <RowList label={translate('rules.byDepartment')}>
        {all.map((one) => (
          <PolicyRow key={one.id ?? 'none'} named={one} onEdit={() => setEdited(one)} />
        ))}
      </RowList>
      {edited && <PolicyDialog named={edited} onClose={() => setEdited(undefined)} />}
    </>
  )
}

function PolicyRow({ named: { name, policy }, onEdit }: { named: Named; onEdit: () => void }) {
  const translate = useTranslate()
  const { mode, givesBack, needsMatch, followsOpen } = policy
  const facts = [
    ...(givesBack === 'never' ? [] : [translate(`rules.givesBack_${givesBack}`)]),
    ...(needsMatch ? [translate('rules.needsMatch')] : []),
    ...(followsOpen ? [translate('rules.followsOpen')] : []),
  ]
  return (
    <Row
      lead={<IconUsersGroup size={20} stroke={1.5} aria-hidden />}
      name={
        <>
          {name}
          <Chip tone={mode === 'manual' ? 'plain' : 'accent'}>{translate(`rules.mode_${mode}`)}</Chip>
        </>
      }
      detail={facts.join(' · ')}
      side={
        <Button
          size="compact-sm"
          variant="default"
          aria-label={translate('rules.changeOf', { name })}
          onClick={onEdit}
        >
          {translate('rules.change')}
        </Button>
      }
    />
  )
}

function PolicyDialog({ named: { id, name, policy }, onClose }: { named: Named; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const locations = useQuery(locationsOptions).data ?? []
  const { departmentId: _departmentId, version, ...initialValues } = policy
  const form = useForm({ initialValues })
  async function save(body: typeof initialValues) {
    const params = { path: { departmentId: id ?? 'none' }, header: ifMatch({ version }) }
    await answer(api.PATCH('/api/v1/assignment-policies/{departmentId}', { params, body }))
    await client.invalidateQueries({ queryKey: assignmentPoliciesOptions.queryKey })
  }
  const { mode, followsOpen, followsLocationIds } = form.values
  return (
    <FormDialog
      isOpen
      title={name}
      submit={translate('common.save')}
      form={form}
      save={save}
      onClose={onClose}
    >
      <Select
        label={translate('rules.mode')}
        description={translate(`rules.modeText_${mode}`)}
        data={modes.map((one) => ({ value: one, label: translate(`rules.mode_${one}`) }))}
        allowDeselect={false}
        {...form.getInputProps('mode')}
      />
      <Select
        label={translate('rules.givesBack')}
        description={translate('rules.givesBackText')}
        data={givings.map((one) => ({ value: one, label: translate(`rules.givesBack_${one}`) }))}
        allowDeselect={false}
        {...form.getInputProps('givesBack')}
      />
      {mode !== 'manual' && (
        <>
          <Checkbox
            label={translate('rules.needsMatch')}
            description={translate('rules.needsMatchText')}
            {...form.getInputProps('needsMatch', { type: 'checkbox' })}
          />
          <Checkbox
            label={translate('rules.followsOpen')}
            description={translate('rules.followsOpenText')}
            {...form.getInputProps('followsOpen', { type: 'checkbox' })}
          />
          {followsOpen && (
            <MultiSelect
              label={translate('rules.followsLocations')}
              placeholder={followsLocationIds ? '' : translate('rules.everyLocation')}
              data={locations.map((one) => ({ value: one.id, label: one.name }))}
              value={followsLocationIds ?? []}
              onChange={(ids) => form.setFieldValue('followsLocationIds', ids.length > 0 ? ids : null)}
              searchable
              limit={100}
            />
          )}
        </>
      )}
    </FormDialog>
  )
}
