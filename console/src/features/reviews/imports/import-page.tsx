import { Button, Text } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type ReviewImportDetail, reviewImportOptions } from '../../../lib/review-imports.ts'
import { reviewKeys } from '../../../lib/reviews.ts'
import { paths } from '../../../paths.ts'
import { BroughtProgress } from '../../../ui/brought/brought-progress.tsx'
import { Confirmed } from '../../../ui/confirmed.tsx'
import { DeleteMenu } from '../../../ui/delete-button.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { ImportRows } from './import-rows.tsx'
import { ImportState } from './import-state.tsx'
import { ReadyImport } from './ready-import.tsx'

/** One table of reviews: what its columns are, what is in it, how far it is, what came of it. */
export function ReviewImportPage({ id, onMenu }: { id: string; onMenu: () => void }) {
  const translate = useTranslate()
  const { data: detail } = useSuspenseQuery(reviewImportOptions(id))
  const isMoving = detail.state === 'taking' || detail.state === 'undoing'
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={detail.filename}
        back={{ to: paths.reviewImports(), label: translate('review-import.title') }}
        actions={
          <>
            <ImportState state={detail.state} />
            {!isMoving && <ForgetImport id={detail.id} />}
          </>
        }
        isWide
      >
        <Content detail={detail} />
      </Page>
    </Frame>
  )
}

function ForgetImport({ id }: { id: string }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const navigate = useNavigate()
  async function forget() {
    await answer(api.DELETE('/api/v1/review-imports/{id}', { params: { path: { id } } }))
    await navigate({ to: paths.reviewImports() })
    await client.invalidateQueries({ queryKey: [...reviewKeys.imports, 'list'] })
  }
  return (
    <DeleteMenu
      label={translate('review-import.forget')}
      title={translate('review-import.forgetTitle')}
      text={translate('review-import.forgetText')}
      action={translate('review-import.forget')}
      onConfirm={forget}
    />
  )
}

function Content({ detail }: { detail: ReviewImportDetail }) {
  switch (detail.state) {
    case 'ready':
      return <ReadyImport key={JSON.stringify([detail.mapping, detail.options])} detail={detail} />
    case 'done':
    case 'undone':
      return <Outcome detail={detail} />
    case 'failed':
      return (
        <Text c="var(--danger)" role="alert">
          {detail.failure}
        </Text>
      )
    default:
      return <Working detail={detail} />
  }
}

function Working({ detail: { state, done, total, verdicts, outcomes } }: { detail: ReviewImportDetail }) {
  const translate = useTranslate()
  const [key, all] =
    state === 'undoing'
      ? (['undoneSoFar', outcomes.created + outcomes.undone] as const)
      : state === 'taking'
        ? (['takenSoFar', verdicts.new + verdicts.known] as const)
        : (['checkedSoFar', total] as const)
  const text =
    state === 'reading'
      ? translate('review-import.readSoFar', { count: total })
      : translate(`review-import.${key}`, { done, total: all })
  return <BroughtProgress text={text} done={done} all={state === 'reading' ? undefined : all} />
}

const outcomes = ['created', 'changed', 'unchanged'] as const

function Outcome({ detail }: { detail: ReviewImportDetail }) {
  const translate = useTranslate()
  const shown = detail.state === 'undone' ? (['undone', 'changed', 'unchanged'] as const) : outcomes
  return (
    <Section title={translate('review-import.happened')} isWide>
      <Figures
        figures={[
          ...shown.map((outcome) => ({
            name: translate(`review-import.outcome_${outcome}`),
            value: detail.outcomes[outcome],
          })),
          { name: translate('review-import.verdict_faulty'), value: detail.verdicts.faulty },
        ]}
      />
      {detail.state === 'done' && <Acts detail={detail} />}
      <ImportRows detail={detail} />
    </Section>
  )
}

function Acts({ detail }: { detail: ReviewImportDetail }) {
  const translate = useTranslate()
  const client = useQueryClient()
  async function undo() {
    const params = { path: { id: detail.id } }
    const now = await answer(api.POST('/api/v1/review-imports/{id}/undo', { params }))
    client.setQueryData(reviewImportOptions(detail.id).queryKey, now)
  }
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
      <Button component={Link} to={`${paths.reviews()}?state=all`} variant="default">
        {translate('review-import.openReviews')}
      </Button>
      {detail.outcomes.created > 0 && (
        <Confirmed
          title={translate('review-import.undoTitle')}
          text={translate('review-import.undoText')}
          action={translate('review-import.undo')}
          onConfirm={undo}
        >
          {(ask) => (
            <Button variant="default" c="var(--danger)" onClick={ask}>
              {translate('review-import.undo')}
            </Button>
          )}
        </Confirmed>
      )}
    </div>
  )
}
