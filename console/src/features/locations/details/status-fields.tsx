import { Anchor, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { locationsOptions } from '../../../lib/places.ts'
import { paths } from '../../../paths.ts'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Location } from '../shapes.ts'
import { statusNames } from '../status.tsx'
import type { DetailsDraft } from './details-draft.ts'

type FieldsProps = { form: UseFormReturnType<DetailsDraft>; location: Location }

const statuses = ['open', 'opening_soon', 'temporarily_closed', 'moved', 'closed'] as const
const relations = ['department', 'inside'] as const

const effects: Record<Location['status'], MessageKey> = {
  open: 'record.effectOpen',
  opening_soon: 'record.effectOpeningSoon',
  temporarily_closed: 'record.effectTemporarilyClosed',
  moved: 'record.effectMoved',
  closed: 'record.effectClosed',
}

/** Whether the place is in business, and since or until when; says what that does. */
export function StatusFields({ form, location }: FieldsProps) {
  const translate = useTranslate()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const { status } = form.values
  const others = locations.flatMap(({ id, name }) => (id === location.id ? [] : [{ value: id, label: name }]))
  return (
    <Section title={translate('locations.status')} text={translate(effects[status])}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={translate('locations.status')}
          data={statuses.map((value) => ({ value, label: translate(statusNames[value]) }))}
          allowDeselect={false}
          {...form.getInputProps('status')}
        />
        {(status === 'temporarily_closed' || status === 'moved' || status === 'closed') && (
          <TextInput
            label={translate('record.closedFrom')}
            type="date"
            {...form.getInputProps('closedFrom')}
          />
        )}
        {(status === 'temporarily_closed' || status === 'opening_soon') && (
          <TextInput label={translate('record.opensOn')} type="date" {...form.getInputProps('opensOn')} />
        )}
        {status !== 'open' && (
          <TextInput
            label={translate('locations.datedLabel')}
            placeholder={translate('record.statusReasonPlaceholder')}
            maxLength={80}
            {...form.getInputProps('statusReason')}
          />
        )}
        {status === 'moved' && (
          <SearchSelect
            label={translate('record.movedTo')}
            data={others}
            clearable
            {...form.getInputProps('movedToId')}
          />
        )}
      </SimpleGrid>
    </Section>
  )
}

/** What it is a part of, and what is a part of it. */
export function BelongingFields({ form, location }: FieldsProps) {
  const translate = useTranslate()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const { departmentsInside } = location
  const others = locations.flatMap(({ id, name }) => (id === location.id ? [] : [{ value: id, label: name }]))
  return (
    <Section title={translate('record.belonging')} text={translate('record.belongingText')}>
      {departmentsInside.length > 0 ? (
        <RowList label={translate('record.partsOf')}>
          {departmentsInside.map(({ id, name, relation }) => (
            <Row
              key={id}
              to={paths.location(id)}
              name={name}
              detail={translate(`record.relation_${relation}`)}
            />
          ))}
        </RowList>
      ) : (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <SearchSelect
            label={translate('record.parent')}
            placeholder={translate('record.noParent')}
            data={others}
            clearable
            {...form.getInputProps('parentId')}
          />
          {form.values.parentId && (
            <Select
              label={translate('record.relation')}
              data={relations.map((value) => ({ value, label: translate(`record.relation_${value}`) }))}
              allowDeselect={false}
              {...form.getInputProps('parentRelation')}
            />
          )}
        </SimpleGrid>
      )}
      {form.values.parentId && (
        <Anchor component={Link} to={paths.location(form.values.parentId)} size="sm">
          {translate('record.showParent')}
        </Anchor>
      )}
    </Section>
  )
}
