import { Button, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { Figures } from '../../../ui/figures.tsx'
import { MappingTable } from '../../../ui/mapping-table.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { Section } from '../../../ui/section.tsx'
import classes from './bulk.module.css'
import { useFieldChoices } from './field-choices.ts'
import { ImportRows } from './import-rows.tsx'
import { type LocationImportDetail, locationImportOptions, verdictsInOrder } from './queries.ts'

/** What the columns are taken for and what would happen then; nothing is changed before the button is pressed. */
export function ReadyImport({ detail }: { detail: LocationImportDetail }) {
  const translate = useTranslate()
  const [mapping, setMapping] = useState(detail.mapping)
  const { check } = useActs(detail.id)
  const choices = useFieldChoices()
  const isDirty = JSON.stringify(mapping) !== JSON.stringify(detail.mapping)
  const hasCode = Object.values(mapping).includes('code')
  const isJudged = Object.values(detail.mapping).includes('code')
  return (
    <>
      {isJudged && !isDirty && <Preview detail={detail} />}
      <Section title={translate('bulk.columns')} text={translate('bulk.columnsText')} isWide>
        {!hasCode && (
          <Text c="var(--warn)" role="status">
            {translate('bulk.needsCode')}
          </Text>
        )}
        <MappingTable columns={detail.columns} mapping={mapping} choices={choices} onChange={setMapping} />
        {(isDirty || !isJudged) && (
          <div>
            <Button
              disabled={!hasCode || !isDirty}
              loading={check.isPending}
              onClick={() => check.mutate(mapping)}
            >
              {translate('bulk.checkAgain')}
            </Button>
          </div>
        )}
      </Section>
    </>
  )
}

function Preview({ detail }: { detail: LocationImportDetail }) {
  const translate = useTranslate()
  const { verdicts } = detail
  const [reason, setReason] = useState('')
  const { take } = useActs(detail.id)
  const count = verdicts.new + verdicts.changed
  return (
    <Section title={translate('bulk.happens')} text={translate('bulk.happensText')} isWide>
      <Figures
        figures={verdictsInOrder.map((verdict) => ({
          name: translate(`bulk.verdict_${verdict}`),
          value: verdicts[verdict],
        }))}
      />
      <ImportRows detail={detail} />
      {count > 0 && (
        <form
          className={classes.taking}
          onSubmit={(event) => {
            event.preventDefault()
            take.mutate(reason)
          }}
        >
          <TextInput
            label={translate('bulk.reason')}
            description={translate('bulk.reasonText')}
            placeholder={detail.filename}
            maxLength={500}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit" loading={take.isPending}>
            {translate('bulk.take', { count })}
          </Button>
        </form>
      )}
    </Section>
  )
}

function useActs(id: string) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const params = { path: { id } }
  const onSuccess = (detail: LocationImportDetail) =>
    client.setQueryData(locationImportOptions(id).queryKey, detail)
  const onError = (error: unknown) => notifyProblem(problemText(error))
  const check = useMutation({
    mutationFn: (mapping: LocationImportDetail['mapping']) =>
      answer(api.PUT('/api/v1/location-imports/{id}/mapping', { params, body: { mapping } })),
    onSuccess,
    onError,
  })
  const take = useMutation({
    mutationFn: (reason: string) =>
      answer(api.POST('/api/v1/location-imports/{id}/taking', { params, body: { reason } })),
    onSuccess,
    onError,
  })
  return { check, take }
}
