import { Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { type Article, articleKeys, articleOptions } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { membersOptions } from '../../../lib/places.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { ifMatch } from '../../../lib/use-versioned.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { policies, policyNames } from '../policies.ts'
import { TopicOption, topicChoices } from '../topics/topic-choices.tsx'
import { useHelpCentre } from '../use-help-centre.ts'
import classes from './side.module.css'

type Changes = Partial<Pick<Article, 'kind' | 'policy' | 'topicId' | 'reviewOn'>> & {
  ownerId?: string | null
}

/** Where an article belongs, whose it is and when it is looked at again; each kept as it is chosen. */
export function AboutFields({ article }: { article: Article }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { topics, mayWrite } = useHelpCentre()
  const members = (useQuery(membersOptions).data ?? []).filter((one) => !one.disabled)
  const { id, kind, policy, topicId, owner, reviewOn, isStale } = article
  const saving = useMutation({
    mutationFn: (body: Changes) => {
      const params = { path: { id }, header: ifMatch(article) }
      return answer(api.PATCH('/api/v1/articles/{id}', { params, body }))
    },
    onSuccess: (saved) => {
      client.setQueryData(articleOptions(id).queryKey, saved)
      void client.invalidateQueries({ queryKey: articleKeys.lists })
      void client.invalidateQueries({ queryKey: articleKeys.topics })
    },
    onError: (error) => {
      notifyProblem(problemText(error))
      void client.invalidateQueries({ queryKey: articleKeys.one(id) })
    },
  })
  const isReadOnly = !mayWrite || article.isArchived
  const field = { disabled: saving.isPending, readOnly: isReadOnly, size: 'sm' } as const
  const known = owner && !members.some((one) => one.id === owner.id) ? [owner] : []
  return (
    <section className={classes.section} aria-labelledby="about">
      <h2 className={classes.heading} id="about">
        {translate('articles.about')}
      </h2>
      <SearchSelect
        {...field}
        label={translate('articles.topic')}
        placeholder={translate('articles.noTopic')}
        data={topicChoices(topics)}
        renderOption={TopicOption}
        value={topicId}
        onChange={(value) => saving.mutate({ topicId: value })}
        clearable={!isReadOnly}
      />
      <Select
        {...field}
        label={translate('articles.kind')}
        data={[
          { value: 'public', label: translate('articles.forCustomers') },
          { value: 'internal', label: translate('articles.forStaff') },
        ]}
        value={kind}
        onChange={(value) => saving.mutate({ kind: value === 'internal' ? 'internal' : 'public' })}
        allowDeselect={false}
      />
      {kind === 'public' && (
        <Select
          {...field}
          label={translate('articles.policy')}
          placeholder={translate('articles.noPolicy')}
          data={policies.map((one) => ({ value: one, label: translate(policyNames[one]) }))}
          value={policy}
          onChange={(value) => saving.mutate({ policy: policies.find((one) => one === value) ?? null })}
          clearable={!isReadOnly}
        />
      )}
      <SearchSelect
        {...field}
        label={translate('articles.owner')}
        placeholder={translate('articles.noOwner')}
        data={[...known, ...members].map((one) => ({ value: one.id, label: one.name }))}
        value={owner?.id ?? null}
        onChange={(value) => saving.mutate({ ownerId: value })}
        clearable={!isReadOnly}
        limit={100}
      />
      <TextInput
        {...field}
        key={reviewOn}
        type="date"
        label={translate('articles.reviewOn')}
        description={translate('articles.reviewOnText')}
        error={isStale && translate('articles.reviewCame')}
        defaultValue={reviewOn ?? ''}
        onBlur={(event) => {
          const next = event.currentTarget.value || null
          if (next !== reviewOn && !isReadOnly) saving.mutate({ reviewOn: next })
        }}
      />
    </section>
  )
}
