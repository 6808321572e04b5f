import { Button, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPlus, IconProgress } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type StatusName, statusesOptions } from '../../../lib/marks.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { Page } from '../../../ui/page.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { MarkButtons } from './mark-buttons.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { useArchiving } from './use-archiving.ts'
import { type Ordering, useOrder } from './use-order.ts'

type Category = StatusName['category']
type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'editing'; status: StatusName }

const categories = ['open', 'waiting', 'resolved'] as const
const categoryNames: Record<Category, MessageKey> = {
  open: 'inbox.statusOpen',
  waiting: 'inbox.statusWaiting',
  resolved: 'inbox.statusResolved',
}

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
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setDoing({ state: 'adding' })}>
      {translate('marks.newStatus')}
    </Button>
  )
  const inOrder = categories.flatMap((category) => used.filter((one) => one.category === category))
  const archived = statuses.filter((one) => one.isArchived)
  return (
    <Page
      title={translate('marks.statuses')}
      lead={translate('marks.statusesLead')}
      actions={statuses.length > 0 && add}
    >
      {statuses.length === 0 ? (
        <EmptyState icon={IconProgress} title={translate('marks.statusesEmpty')} action={add}>
          {translate('marks.statusesEmptyText')}
        </EmptyState>
      ) : (
        <RowList label={translate('marks.statuses')}>
          {[...inOrder, ...archived].map((status, index, all) => (
            <StatusRow
              key={status.id}
              status={status}
              ordering={ordering}
              isFirst={all[index - 1]?.category !== status.category}
              isLast={all[index + 1]?.category !== status.category || (all[index + 1]?.isArchived ?? true)}
              onEdit={() => setDoing({ state: 'editing', status })}
            />
          ))}
        </RowList>
      )}
      <p className="visually-hidden" aria-live="polite">
        {ordering.spoken}
      </p>
      {doing.state === 'adding' && <StatusDialog onClose={stop} />}
      {doing.state === 'editing' && <StatusDialog status={doing.status} onClose={stop} />}
    </Page>
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
  const { id, name, category, isArchived } = status
  const setArchived = useArchiving(name, statusesOptions.queryKey, (next) =>
    answer(api.PATCH('/api/v1/statuses/{id}', { params: { path: { id } }, body: { isArchived: next } })),
  )
  return (
    <Row
      isQuiet={isArchived}
      name={
        <>
          {name}
          <StatusMark status={category} />
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
  const form = useForm<{ name: string; category: Category }>({
    initialValues: { name: status?.name ?? '', category: status?.category ?? 'waiting' },
    validate: { name: (name) => (name.trim() ? null : translate('common.required')) },
  })
  async function save({ name, category }: { name: string; category: Category }) {
    const header = { 'if-match': `"${status?.version}"` }
    await answer(
      status
        ? api.PATCH('/api/v1/statuses/{id}', { params: { path: { id: status.id }, header }, body: { name } })
        : api.POST('/api/v1/statuses', { body: { name, category } }),
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
        data={categories.map((one) => ({ value: one, label: translate(categoryNames[one]) }))}
        allowDeselect={false}
        disabled={status !== undefined}
        {...form.getInputProps('category')}
      />
    </FormDialog>
  )
}
