import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArchive, IconArrowBackUp, IconPencil, IconUsersGroup } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions } from '../../lib/places.ts'
import { ifMatch } from '../../lib/use-versioned.ts'
import { Chip } from '../../ui/chip.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ListPage } from '../../ui/list-page.tsx'
import { Row } from '../../ui/row-list.tsx'
import { useArchiving } from '../../ui/use-archiving.ts'
import { peopleKeys } from './queries.ts'
import type { Department } from './shapes.ts'

type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'editing'; department: Department }

/** The teams that solve a kind of matter. */
export function DepartmentsPage() {
  const translate = useTranslate()
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  const inOrder = departments.toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
  return (
    <ListPage
      title={translate('people.departments')}
      lead={translate('people.departmentsLead')}
      items={inOrder}
      add={{ label: translate('people.addDepartment'), onClick: () => setDoing({ state: 'adding' }) }}
      empty={{
        icon: IconUsersGroup,
        title: translate('people.noDepartments'),
        text: translate('people.noDepartmentsText'),
      }}
      dialogs={
        <>
          {doing.state === 'adding' && <DepartmentDialog onClose={stop} />}
          {doing.state === 'editing' && <DepartmentDialog department={doing.department} onClose={stop} />}
        </>
      }
    >
      {(department) => (
        <DepartmentRow department={department} onEdit={() => setDoing({ state: 'editing', department })} />
      )}
    </ListPage>
  )
}

function DepartmentRow({ department, onEdit }: { department: Department; onEdit: () => void }) {
  const translate = useTranslate()
  const { id, name, description, memberCount, isArchived } = department
  const setArchived = useArchiving({
    queryKey: peopleKeys.departments,
    save: (next) =>
      answer(api.PATCH('/api/v1/departments/{id}', { params: { path: { id } }, body: { isArchived: next } })),
    done: translate('people.archivedDone', { name }),
  })
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

function DepartmentDialog({ department, onClose }: { department?: Department; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm({
    initialValues: { name: department?.name ?? '', description: department?.description ?? '' },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  async function save(body: { name: string; description: string }) {
    await answer(
      department
        ? api.PATCH('/api/v1/departments/{id}', {
            params: { path: { id: department.id }, header: ifMatch(department) },
            body,
          })
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
