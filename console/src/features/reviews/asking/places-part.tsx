import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import {
  type AskingPlace,
  askedPlatformsOptions,
  askingKeys,
  askingPlacesOptions,
} from '../../../lib/review-asking.ts'
import { useSession } from '../../../lib/session.ts'
import { Chip } from '../../../ui/chip.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import classes from './asking.module.css'
import { JudgedLines } from './judged-lines.tsx'
import { TableField } from './table-field.tsx'

/** Where each location is reviewed: typed one by one, or taken from a table. */
export function PlacesPart() {
  const translate = useTranslate()
  const { permissions } = useSession()
  const pages = useInfiniteQuery(askingPlacesOptions)
  const { data: platforms = [] } = useQuery(askedPlatformsOptions)
  const [edited, setEdited] = useState<AskingPlace>()
  const mayChange = permissions.includes('locations.manage')
  const places = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const nameOf = (kind: string) => platforms.find((one) => one.kind === kind)?.name ?? kind
  return (
    <>
      <Section title={translate('review-asking.places')} text={translate('review-asking.placesText')} isWide>
        <RowList label={translate('review-asking.places')}>
          {places.map((place) => (
            <Row
              key={place.id}
              name={place.name}
              detail={
                <a className={classes.link} href={place.page} target="_blank" rel="noreferrer">
                  {translate('review-asking.pageOf')}
                </a>
              }
              side={
                <>
                  {place.links.length === 0 && <Chip tone="warn">{translate('review-asking.noLink')}</Chip>}
                  {place.links.map(({ platform }) => (
                    <Chip key={platform}>{nameOf(platform)}</Chip>
                  ))}
                  {mayChange && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={translate('review-asking.editLinks', { place: place.name })}
                      onClick={() => setEdited(place)}
                    >
                      {translate('review-asking.edit')}
                    </Button>
                  )}
                </>
              }
            />
          ))}
        </RowList>
        <MoreButton pages={pages} />
      </Section>
      {mayChange && <ImportLinks />}
      {edited && <LinksDialog key={edited.id} place={edited} onClose={() => setEdited(undefined)} />}
    </>
  )
}

function LinksDialog({ place, onClose }: { place: AskingPlace; onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const { data: platforms = [] } = useQuery(askedPlatformsOptions)
  const known = (kind: string) => place.links.find(({ platform }) => platform === kind)?.url ?? ''
  const form = useForm<Record<string, string>>({
    initialValues: Object.fromEntries(platforms.map(({ kind }) => [kind, known(kind)])),
    validate: Object.fromEntries(
      platforms.map(({ kind }) => [
        kind,
        (url: string) =>
          url === '' || /^https:\/\/[^\s"<>]+$/.test(url) ? null : translate('review-asking.fault_bad_url'),
      ]),
    ),
  })
  async function save(values: Record<string, string>) {
    for (const { kind } of platforms) {
      const url = values[kind]?.trim() ?? ''
      if (url === known(kind)) continue
      const params = { path: { id: place.id, platform: kind } }
      await answer(
        api.PUT('/api/v1/review-asking-places/{id}/links/{platform}', { params, body: { url: url || null } }),
      )
    }
    await client.invalidateQueries({ queryKey: askingKeys.places })
  }
  return (
    <FormDialog
      isOpen
      title={translate('review-asking.editLinks', { place: place.name })}
      form={form}
      submit={translate('common.save')}
      save={save}
      onClose={onClose}
    >
      {platforms.map(({ kind, name }) => (
        <TextInput key={kind} label={name} placeholder="https://" type="url" {...form.getInputProps(kind)} />
      ))}
    </FormDialog>
  )
}

function ImportLinks() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [table, setTable] = useState('')
  const take = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/review-link-imports', { body: { table } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: askingKeys.places }),
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Section title={translate('review-asking.importLinks')} text={translate('review-asking.importLinksText')}>
      <TableField value={table} hint="location,platform,url" onChange={setTable} />
      {take.data && <JudgedLines {...take.data} />}
      <div className={classes.buttons}>
        <Button disabled={table.trim() === ''} loading={take.isPending} onClick={() => take.mutate()}>
          {translate('review-asking.importDo')}
        </Button>
      </div>
    </Section>
  )
}
