import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArchive, IconArrowBackUp, IconPencil, IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions } from '../../lib/places.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { peopleKeys } from './queries.ts'
import type { Department } from './shapes.ts'

type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'editing'; department: Department }

/** The teams that solve a kind of matter. */
export function DepartmentsPage() {
  const translate = useTranslate()
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setDoing({ state: 'adding' })}>
      {translate('people.addDepartment')}
    </Button>
  )
  const inOrder = departments.toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
  return (
    <Page
      title={translate('people.departments')}
      lead={translate('people.departmentsLead')}
      actions={departments.length > 0 && add}
    >
      {departments.length === 0 ? (
        <EmptyState icon={IconUsersGroup} title={translate('people.noDepartments')} action={add}>
          {translate('people.noDepartmentsText')}
        </EmptyState>
      ) : (
        <RowList label={translate('people.departments')}>
          {inOrder.map((department) => (
            <DepartmentRow
              key={department.id}
              department={department}
              onEdit={() => setDoing({ state: 'editing', department })}
            />
          ))}
        </RowList>
      )}
      {doing.state === 'adding' && <DepartmentDialog onClose={stop} />}
      {doing.state === 'editing' && <DepartmentDialog department={doing.department} onClose={stop} />}
    </Page>
  )
}

function DepartmentRow({ department, onEdit }: { department: Department; onEdit: () => void }) {
  const translate = useTranslate()
  const { name, description, memberCount, isArchived } = department
  const setArchived = useArchiving(department)
  const members = translate('people.memberCount', { count: memberCount })
  return (
    <Row
      isQuiet={isArchived}
      name={
        <>
          {name}
          {isArchived && <Chip>{translate('people.archived')}</Chip>}
        </>
      }
      detail={description ? `${description} · ${members}` : members}
      side={
        isArchived ? (
          <IconButton
            icon={IconArrowBackUp}
            label={translate('people.restoreDepartment', { name })}
            onClick={() => setArchived(false)}
          />
        ) : (
          <>
            <IconButton
              icon={IconPencil}
              label={translate('people.editDepartment', { name })}
              onClick={onEdit}
            />
            <IconButton
              icon={IconArchive}
              label={translate('people.archiveDepartment', { name })}
              onClick={() => setArchived(true)}
            />
          </>
        )
      }
    />
  )
}

/** Archives at once, because it can be taken back at once. */
function useArchiving({ id, name }: Department): (isArchived: boolean) => void {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: (isArchived: boolean) =>
      answer(api.PATCH('/api/v1/departments/{id}', { params: { path: { id } }, body: { isArchived } })),
    onSuccess(_saved, isArchived) {
      void client.invalidateQueries({ queryKey: peopleKeys.departments })
      if (isArchived)
        notifyDone(translate('people.archivedDone', { name }), {
          label: translate('common.undo'),
          run: () => change.mutate(false),
        })
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return change.mutate
}

function DepartmentDialog({ department, onClose }: { department?: Department; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm({
    initialValues: { name: department?.name ?? '', description: department?.description ?? '' },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  async function save(body: { name: string; description: string }) {
    const header = { 'if-match': `"${department?.version}"` }
    await answer(
      department
        ? api.PATCH('/api/v1/departments/{id}', { params: { path: { id: department.id }, header }, body })
        : api.POST('/api/v1/departments', { body }),
    )
    await client.invalidateQueries({ queryKey: peopleKeys.departments })
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={
        department
          ? translate('people.editDepartment', { name: department.name })
          : translate('people.addDepartment')
      }
      submit={department ? translate('common.save') : translate('people.create')}
      form={form}
      save={save}
      fieldOf={(path) => (path === 'nameTaken' ? 'name' : path)}
      onClose={onClose}
    >
      <TextInput
        label={translate('people.departmentName')}
        required
        data-autofocus
        maxLength={120}
        {...form.getInputProps('name')}
      />
      <Textarea
        label={translate('people.description')}
        description={translate('people.descriptionText')}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('description')}
      />
    </FormDialog>
  )
}
