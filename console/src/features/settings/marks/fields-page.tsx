import { IconForms } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type CustomField, fieldsOptions } from '../../../lib/marks.ts'
import { Chip } from '../../../ui/chip.tsx'
import { ListPage } from '../../../ui/list-page.tsx'
import { MoveButtons } from '../../../ui/order/move-buttons.tsx'
import { type Ordering, useOrder } from '../../../ui/order/use-order.ts'
import { Row } from '../../../ui/row-list.tsx'
import { useArchiving } from '../../../ui/use-archiving.ts'
import { FieldDialog, kindNames } from './field-dialog.tsx'
import { MarkButtons } from './mark-buttons.tsx'

type Doing = { state: 'nothing' } | { state: 'adding' } | { state: 'editing'; field: CustomField }

/** What the brand writes down about each conversation, in the order it is asked for. */
export function FieldsPage() {
  const translate = useTranslate()
  const { data: fields } = useSuspenseQuery(fieldsOptions)
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  const used = fields.filter((field) => !field.isArchived)
  const ordering = useOrder(fieldsOptions.queryKey, used, {
    save: async (ids) => (await answer(api.PUT('/api/v1/custom-fields/order', { body: { ids } }))).items,
  })
  return (
    <ListPage
      title={translate('marks.fields')}
      lead={translate('marks.fieldsLead')}
      items={fields}
      add={{ label: translate('marks.newField'), onClick: () => setDoing({ state: 'adding' }) }}
      empty={{
        icon: IconForms,
        title: translate('marks.fieldsEmpty'),
        text: translate('marks.fieldsEmptyText'),
      }}
      spoken={ordering.spoken}
      dialogs={
        <>
          {doing.state === 'adding' && <FieldDialog onClose={stop} />}
          {doing.state === 'editing' && <FieldDialog field={doing.field} onClose={stop} />}
        </>
      }
    >
      {(field) => (
        <FieldRow
          field={field}
          ordering={ordering}
          isFirst={field.id === used[0]?.id}
          isLast={field.id === used.at(-1)?.id}
          onEdit={() => setDoing({ state: 'editing', field })}
        />
      )}
    </ListPage>
  )
}

type FieldRowProps = {
  field: CustomField
  ordering: Ordering
  isFirst: boolean
  isLast: boolean
  onEdit: () => void
}

function FieldRow({ field, ordering, isFirst, isLast, onEdit }: FieldRowProps) {
  const translate = useTranslate()
  const { id, name, kind, choices, isRequired, isArchived } = field
  const setArchived = useArchiving({
    queryKey: fieldsOptions.queryKey,
    save: (next) =>
      answer(
        api.PATCH('/api/v1/custom-fields/{id}', { params: { path: { id } }, body: { isArchived: next } }),
      ),
    done: translate('marks.archivedDone', { name }),
  })
  const kindName = translate(kindNames[kind])
  return (
    <Row
      isQuiet={isArchived}
      name={
        <>
          {name}
          {isRequired && !isArchived && <Chip tone="accent">{translate('marks.requiredShort')}</Chip>}
          {isArchived && <Chip>{translate('marks.archived')}</Chip>}
        </>
      }
      detail={choices.length > 0 ? `${kindName}: ${choices.join(', ')}` : kindName}
      side={
        <>
          {!isArchived && <MoveButtons item={field} isFirst={isFirst} isLast={isLast} ordering={ordering} />}
          <MarkButtons item={field} onEdit={onEdit} onArchive={setArchived} />
        </>
      }
    />
  )
}
