import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { type ReviewImportDetail, reviewImportOptions, rowVerdicts } from '../../../lib/review-imports.ts'
import { Figures } from '../../../ui/figures.tsx'
import { MappingTable } from '../../../ui/mapping-table.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { Section } from '../../../ui/section.tsx'
import { ImportRows } from './import-rows.tsx'
import { type Options, RowOptions } from './row-options.tsx'

const fields = [
  ...(['platform', 'id', 'location', 'rating', 'title', 'text', 'translation'] as const),
  ...(['author', 'date', 'language', 'url', 'reply', 'replyDate'] as const),
]

type Draft = Pick<ReviewImportDetail, 'mapping' | 'options'>

/** What the columns are taken for and what is in them then; nothing is taken before the button is pressed. */
export function ReadyImport({ detail }: { detail: ReviewImportDetail }) {
  const translate = useTranslate()
  const [draft, setDraft] = useState<Draft>({ mapping: detail.mapping, options: detail.options })
  const { check } = useActs(detail.id)
  const isDirty =
    JSON.stringify([draft.mapping, draft.options]) !== JSON.stringify([detail.mapping, detail.options])
  const missing = missingIn(draft)
  const isJudged = detail.missing === null
  return (
    <>
      {isJudged && !isDirty && <Preview detail={detail} />}
      <Section
        title={translate('review-import.columns')}
        text={translate('review-import.columnsText')}
        isWide
      >
        {missing && (
          <Text c="var(--warn)" role="status">
            {translate(`review-import.needs_${missing}`)}
          </Text>
        )}
        <MappingTable
          columns={detail.columns}
          mapping={draft.mapping}
          choices={fields.map((field) => ({
            value: field,
            label: translate(`review-import.field_${field}`),
          }))}
          onChange={(mapping) => setDraft({ ...draft, mapping })}
        />
      </Section>
      <Section title={translate('review-import.forAll')} text={translate('review-import.forAllText')}>
        <RowOptions
          options={draft.options}
          onChange={(options: Options) => setDraft({ ...draft, options })}
        />
        {(isDirty || !isJudged) && (
          <div>
            <Button
              disabled={missing !== undefined}
              loading={check.isPending}
              onClick={() => check.mutate(draft)}
            >
              {translate('review-import.check')}
            </Button>
          </div>
        )}
      </Section>
    </>
  )
}

// The server says the same; here it is said while one chooses.
function missingIn({ mapping, options }: Draft): 'date' | 'words' | 'platform' | undefined {
  const filled = new Set(Object.values(mapping))
  if (!filled.has('date')) return 'date'
  if (!filled.has('rating') && !filled.has('text')) return 'words'
  return filled.has('platform') || options.platform.trim() ? undefined : 'platform'
}

function Preview({ detail }: { detail: ReviewImportDetail }) {
  const translate = useTranslate()
  const { verdicts } = detail
  const { take } = useActs(detail.id)
  const count = verdicts.new + verdicts.known
  return (
    <Section title={translate('review-import.happens')} text={translate('review-import.happensText')} isWide>
      <Figures
        figures={rowVerdicts.map((verdict) => ({
          name: translate(`review-import.verdict_${verdict}`),
          value: verdicts[verdict],
        }))}
      />
      <ImportRows detail={detail} />
      {count > 0 && (
        <div>
          <Button loading={take.isPending} onClick={() => take.mutate()}>
            {translate('review-import.take', { count })}
          </Button>
        </div>
      )}
    </Section>
  )
}

function useActs(id: string) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const params = { path: { id } }
  const onSuccess = (detail: ReviewImportDetail) =>
    client.setQueryData(reviewImportOptions(id).queryKey, detail)
  const onError = (error: unknown) => notifyProblem(problemText(error))
  const check = useMutation({
    mutationFn: (body: Draft) => answer(api.PUT('/api/v1/review-imports/{id}/mapping', { params, body })),
    onSuccess,
    onError,
  })
  const take = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/review-imports/{id}/taking', { params })),
    onSuccess,
    onError,
  })
  return { check, take }
}
