import { Button, Loader, Progress, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { DeleteMenu } from '../../ui/delete-button.tsx'
import { ProblemState } from '../../ui/empty-state.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Frame } from '../../ui/frame.tsx'
import { notifyProblem } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { ConnectionSection } from './connection.tsx'
import { DumpForm } from './dump-form.tsx'
import { EditsSection } from './edits.tsx'
import { PushesSection } from './pushes.tsx'
import {
  type Directory,
  directoriesOptions,
  directoryOptions,
  isMoving,
  listingKeys,
  platformsOptions,
} from './queries.ts'
import { RecordList } from './record-list.tsx'
import { SheetSection } from './sheet.tsx'
import { WhatCanBeDone } from './what-can-be-done.tsx'

/** One directory: how far it is, what was found, its records with the worst first. */
export function DirectoryPage({ id, onMenu }: { id: string; onMenu: () => void }) {
  const { data: directory, error, refetch } = useQuery(directoryOptions(id))
  const client = useQueryClient()
  const state = directory?.state
  // What was found is only there once it is done.
  useEffect(() => {
    if (state === 'done') void client.invalidateQueries({ queryKey: listingKeys.records })
  }, [state, client])
  return (
    <Frame onMenu={onMenu}>
      {error && !directory && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!directory && !error && <SkeletonRows />}
      {directory && <Content directory={directory} />}
    </Frame>
  )
}

function Content({ directory }: { directory: Directory }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { id, name, state, failure, found } = directory
  const { data: platforms } = useQuery(platformsOptions)
  const platform = platforms?.find(({ kind }) => kind === directory.platform)
  const mayManage = permissions.includes('locations.manage')
  return (
    <Page
      title={name}
      lead={
        directory.filename ||
        translate(directory.kind === 'live' ? 'listings.fromPlatform' : 'listings.nothingYet')
      }
      back={{ to: paths.listings(), label: translate('listings.title') }}
      actions={mayManage && <Actions directory={directory} />}
    >
      {failure && (
        <Text c="var(--danger)" role="alert">
          {failure}
        </Text>
      )}
      {isMoving(directory) && <Working directory={directory} />}
      {found && state === 'done' && <Found found={found} />}
      {state === 'done' && <EditsSection directory={directory} />}
      {found && state === 'done' && <RecordList directory={directory} />}
      {state === 'done' && <PushesSection directory={directory} />}
      {platform?.read === 'live' && <ConnectionSection directory={directory} platform={platform} />}
      {mayManage && !isMoving(directory) && (
        <Section title={translate('listings.newFile')} text={translate('listings.newFileText')}>
          <DumpForm id={id} />
        </Section>
      )}
      <WhatCanBeDone directory={directory} />
      {platform?.exportFormat === 'bing-sheet' && <SheetSection directory={directory} />}
    </Page>
  )
}

function Actions({ directory: { id, name, state } }: { directory: Directory }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const params = { path: { id } }
  const again = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/directories/{id}/audits', { params })),
    onSuccess: (directory) => client.setQueryData(directoryOptions(id).queryKey, directory),
    onError: (error) => notifyProblem(problemText(error)),
  })
  async function remove() {
    await answer(api.DELETE('/api/v1/directories/{id}', { params }))
    await navigate({ to: paths.listings() })
    await client.invalidateQueries({ queryKey: directoriesOptions.queryKey })
  }
  return (
    <>
      {(state === 'done' || state === 'failed') && (
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          loading={again.isPending}
          onClick={() => again.mutate()}
        >
          {translate('listings.again')}
        </Button>
      )}
      <DeleteMenu
        label={translate('listings.remove')}
        title={translate('listings.removeTitle', { name })}
        text={translate('listings.removeText')}
        action={translate('listings.remove')}
        onConfirm={remove}
      />
    </>
  )
}

function Working({ directory: { state, total, done } }: { directory: Directory }) {
  const translate = useTranslate()
  const share = total > 0 ? Math.floor((done / total) * 100) : 0
  return (
    <section aria-label={translate('listings.underWay')}>
      <Text role="status" mb="sm">
        {state === 'reading'
          ? translate('listings.readSoFar', { count: total })
          : translate('listings.judgedSoFar', { done, total })}
      </Text>
      {done > 0 ? (
        <Progress value={share} size="lg" aria-label={translate('listings.underWay')} />
      ) : (
        <Loader size="sm" />
      )}
    </section>
  )
}

function Found({ found }: { found: NonNullable<Directory['found']> }) {
  const translate = useTranslate()
  const score = found.meanScore === null ? '–' : `${Math.round(found.meanScore)} %`
  return (
    <Figures
      figures={[
        { name: translate('listings.figureScore'), value: score },
        { name: translate('listings.figureWrong'), value: found.severities.wrong ?? 0 },
        { name: translate('listings.figureReview'), value: found.states.review ?? 0 },
        { name: translate('listings.figureMissing'), value: found.missing },
      ]}
    />
  )
}
