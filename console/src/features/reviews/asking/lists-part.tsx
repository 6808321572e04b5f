import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { askingKeys, askingListsOptions } from '../../../lib/review-asking.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './asking.module.css'
import { JudgedLines } from './judged-lines.tsx'
import { TableField } from './table-field.tsx'

/** People who are asked because somebody has a list of them. */
export function ListsPart() {
  const translate = useTranslate()
  const { data: lists = [] } = useQuery(askingListsOptions)
  return (
    <>
      <NewList />
      <Section title={translate('review-asking.lists')}>
        {lists.length === 0 && <p className={classes.quiet}>{translate('review-asking.noLists')}</p>}
        <RowList label={translate('review-asking.lists')}>
          {lists.map(({ id, name, basis, rowCount, takenCount, createdAt, createdBy }) => (
            <Row
              key={id}
              name={name}
              detail={
                <p className={classes.quiet}>
                  {[
                    basis,
                    translate('review-asking.listCounts', { taken: takenCount, all: rowCount }),
                    createdBy,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              }
              side={<TimeAgo at={createdAt} className={classes.time} />}
            />
          ))}
        </RowList>
      </Section>
    </>
  )
}

const nothing = { name: '', basis: '', table: '' }

function NewList() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [list, setList] = useState(nothing)
  const check = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/review-request-list-checks', { body: { table: list.table } })),
    onError: (error) => notifyProblem(problemText(error)),
  })
  const take = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/review-request-lists', { body: list })),
    onSuccess() {
      notifyDone(translate('review-asking.taken'))
      setList(nothing)
      check.reset()
      void client.invalidateQueries({ queryKey: askingKeys.all })
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  const change = (given: Partial<typeof nothing>) => {
    if (given.table !== undefined) check.reset()
    setList({ ...list, ...given })
  }
  const ready = check.data?.ready ?? 0
  const isWhole = list.name.trim() !== '' && list.basis.trim().length >= 3
  return (
    <Section title={translate('review-asking.listNew')} text={translate('review-asking.listText')}>
      <TextInput
        label={translate('review-asking.listName')}
        maxLength={200}
        value={list.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <TextInput
        label={translate('review-asking.basis')}
        description={translate('review-asking.basisHint')}
        maxLength={500}
        value={list.basis}
        onChange={({ currentTarget }) => change({ basis: currentTarget.value })}
      />
      <TableField
        value={list.table}
        hint="name,email,phone,location,language,date"
        onChange={(table) => change({ table })}
      />
      {check.data && <JudgedLines {...check.data} />}
      <div className={classes.buttons}>
        <Button
          variant={ready > 0 ? 'default' : 'filled'}
          disabled={list.table.trim() === ''}
          loading={check.isPending}
          onClick={() => check.mutate()}
        >
          {translate('review-asking.check')}
        </Button>
        {ready > 0 && (
          <Button disabled={!isWhole} loading={take.isPending} onClick={() => take.mutate()}>
            {translate('review-asking.take', { count: ready })}
          </Button>
        )}
      </div>
    </Section>
  )
}
