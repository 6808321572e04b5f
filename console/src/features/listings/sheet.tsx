import { Button, NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './listings.module.css'
import { useListingChange } from './live-queries.ts'
import { type Directory, type SheetLayout, sheetOptions } from './queries.ts'
import { sheetFieldNames, sheetFields } from './words.ts'

/** How a directory wants its sheet, to be put right by whoever sees its template. */
export function SheetSection({ directory: { id } }: { directory: Directory }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: sheet } = useQuery(sheetOptions(id))
  const [isEditing, setIsEditing] = useState(false)
  const keep = useListingChange((layout: SheetLayout | null) =>
    answer(api.PUT('/api/v1/directories/{id}/sheet', { params: { path: { id } }, body: { layout } })),
  )
  if (!sheet) return null
  const { headers, hours } = sheet.layout
  const columns = sheetFields.map((field) => headers[field]).filter((name) => name !== '')
  return (
    <Section title={translate('listings.sheet')} text={translate('listings.sheetText')}>
      <Text size="sm">{translate(sheet.isUsual ? 'listings.sheetUsual' : 'listings.sheetOwn')}</Text>
      <Text size="sm" c="dimmed">
        {[...columns, hours.header].filter(Boolean).join(' · ')}
      </Text>
      {permissions.includes('locations.manage') && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setIsEditing(true)}>
            {translate('listings.sheetChange')}
          </Button>
          {!sheet.isUsual && (
            <Button variant="subtle" loading={keep.isPending} onClick={() => keep.mutate(null)}>
              {translate('listings.sheetReset')}
            </Button>
          )}
        </div>
      )}
      <SheetDialog
        key={JSON.stringify(sheet.layout)}
        layout={sheet.layout}
        isOpen={isEditing}
        save={(layout) => keep.mutateAsync(layout)}
        onClose={() => setIsEditing(false)}
      />
    </Section>
  )
}

type DialogProps = {
  layout: SheetLayout
  isOpen: boolean
  save: (layout: SheetLayout) => Promise<unknown>
  onClose: () => void
}

function SheetDialog({ layout, isOpen, save, onClose }: DialogProps) {
  const translate = useTranslate()
  const form = useForm({ initialValues: layout })
  return (
    <FormDialog
      isOpen={isOpen}
      title={translate('listings.sheet')}
      text={translate('listings.sheetDialogText')}
      size="lg"
      form={form}
      submit={translate('common.save')}
      save={save}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {sheetFields.map((field) => (
          <TextInput
            key={field}
            label={translate(sheetFieldNames[field])}
            maxLength={60}
            {...form.getInputProps(`headers.${field}`)}
          />
        ))}
        <NativeSelect
          label={translate('listings.sheetCells')}
          data={[
            { value: 'one', label: translate('listings.sheetCellsOne') },
            { value: 'day', label: translate('listings.sheetCellsDay') },
            { value: 'open_close', label: translate('listings.sheetCellsOpenClose') },
          ]}
          {...form.getInputProps('hours.cells')}
        />
        <TextInput
          label={translate('listings.sheetHours')}
          maxLength={60}
          {...form.getInputProps('hours.header')}
        />
        <NativeSelect
          label={translate('listings.sheetClock')}
          data={[
            { value: '24', label: '09:00-18:00' },
            { value: '12', label: '9:00AM-6:00PM' },
          ]}
          {...form.getInputProps('hours.clock')}
        />
        <TextInput
          label={translate('listings.sheetClosed')}
          maxLength={20}
          {...form.getInputProps('hours.closed')}
        />
      </SimpleGrid>
    </FormDialog>
  )
}
