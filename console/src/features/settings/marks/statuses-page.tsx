import { Select, Switch, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconProgress } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { statusNames } from '../../../lib/conversation-words.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type StatusName, statusesOptions } from '../../../lib/marks.ts'
import { ifMatch } from '../../../lib/use-versioned.ts'
import { Chip } from '../../../ui/chip.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { ListPage } from '../../../ui/list-page.tsx'
import { MoveButtons } from '../../../ui/order/move-buttons.tsx'
import { type Ordering, useOrder } from '../../../ui/order/use-order.ts'
import { Row } from '../../../ui/row-list.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { useArchiving } from '../../../ui/use-archiving.ts'
import { MarkButtons } from './mark-buttons.tsx'

type Category = StatusName['category']
type Draft = { name: string; category: Category; isPausing: boolean }
type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'editing'; status: StatusName }

const categories = ['open', 'waiting', 'resolved'] as const

/** The brand's own names for states of work, below the category each belongs to. */
export function StatusesPage() {
  const translate = useTranslate()
  const { data: statuses } = useSuspenseQuery(statusesOptions)
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  const used = statuses.filter((one) => !one.isArchived)
  const ordering = useOrder(statusesOptions.queryKey, used, {
    save: async (ids) => (await answer(api.PUT('/api/v1/statuses/order', { body: { ids } }))).items,
    groupOf: ({ category }) => category,
  })
  const inOrder = categories.flatMap((category) => used.filter((one) => one.category === category))
  const archived = statuses.filter((one) => one.isArchived)
  return (
    <ListPage
      title={translate('marks.statuses')}
      lead={translate('marks.statusesLead')}
      items={[...inOrder, ...archived]}
      add={{ label: translate('marks.newStatus'), onClick: () => setDoing({ state: 'adding' }) }}
      empty={{
        icon: IconProgress,
        title: translate('marks.statusesEmpty'),
        text: translate('marks.statusesEmptyText'),
      }}
      spoken={ordering.spoken}
      dialogs={
        <>
          {doing.state === 'adding' && <StatusDialog onClose={stop} />}
          {doing.state === 'editing' && <StatusDialog status={doing.status} onClose={stop} />}
        </>
      }
    >
      {(status, index, all) => (
        <StatusRow
          status={status}
          ordering={ordering}
          isFirst={all[index - 1]?.category !== status.category}
          isLast={all[index + 1]?.category !== status.category || (all[index + 1]?.isArchived ?? true)}
          onEdit={() => setDoing({ state: 'editing', status })}
        />
      )}
    </ListPage>
  )
}

type StatusRowProps = {
  status: StatusName
  ordering: Ordering
  isFirst: boolean
  isLast: boolean
  onEdit: () => void
}

function StatusRow({ status, ordering, isFirst, isLast, onEdit }: StatusRowProps) {
  const translate = useTranslate()
  const { id, name, category, isPausing, isArchived } = status
  const setArchived = useArchiving({
    queryKey: statusesOptions.queryKey,
    save: (next) =>
      answer(api.PATCH('/api/v1/statuses/{id}', { params: { path: { id } }, body: { isArchived: next } })),
    done: translate('marks.archivedDone', { name }),
  })
  return (
    <Row
      isQuiet={isArchived}
      name={
        <>
          {name}
          <StatusMark status={category} />
          {isPausing && !isArchived && <Chip>{translate('marks.pausingShort')}</Chip>}
          {isArchived && <Chip>{translate('marks.archived')}</Chip>}
        </>
      }
      side={
        <>
          {!isArchived && <MoveButtons item={status} isFirst={isFirst} isLast={isLast} ordering={ordering} />}
          <MarkButtons item={status} onEdit={onEdit} onArchive={setArchived} />
        </>
      }
    />
  )
}

function StatusDialog({ status, onClose }: { status?: StatusName; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const form = useForm<Draft>({
    initialValues: {
      ...{ name: status?.name ?? '', category: status?.category ?? 'waiting' },
      isPausing: status?.isPausing ?? false,
    },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  async function save({ name, category, isPausing }: Draft) {
    await answer(
      status
        ? api.PATCH('/api/v1/statuses/{id}', {
            params: { path: { id: status.id }, header: ifMatch(status) },
            body: { name, isPausing },
          })
        : api.POST('/api/v1/statuses', { body: { name, category, isPausing } }),
    )
    await client.invalidateQueries({ queryKey: statusesOptions.queryKey })
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={status ? translate('marks.edit', { name: status.name }) : translate('marks.newStatus')}
      submit={translate(status ? 'common.save' : 'marks.create')}
      form={form}
      save={save}
      fieldOf={(path) => (path === 'nameTaken' ? 'name' : path)}
      onClose={onClose}
    >
      <TextInput
        label={translate('marks.name')}
        required
        data-autofocus
        maxLength={60}
        {...form.getInputProps('name')}
      />
      <Select
        label={translate('marks.category')}
        description={translate(status ? 'marks.categoryFixed' : 'marks.categoryText')}
        data={categories.map((one) => ({ value: one, label: translate(statusNames[one]) }))}
        allowDeselect={false}
        disabled={status !== undefined}
        {...form.getInputProps('category')}
      />
      {form.values.category !== 'resolved' && (
        <Switch
          label={translate('marks.pausing')}
          description={translate('marks.pausingText')}
          {...form.getInputProps('isPausing', { type: 'checkbox' })}
        />
      )}
    </FormDialog>
  )
}
