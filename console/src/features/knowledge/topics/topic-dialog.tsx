import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { articleKeys } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { ifMatch } from '../../../lib/use-versioned.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { type NamedTopic, useHelpCentre } from '../use-help-centre.ts'
import { TopicOption, topicChoices } from './topic-choices.tsx'
import classes from './topics.module.css'

type TopicDialogProps = {
  /** What is changed; without it one is added. */
  topic?: NamedTopic | undefined
  /** Where a new one comes. */
  parentId?: string | null
  onClose: () => void
}

type Draft = { parentId: string | null; names: Record<string, { name: string; description: string }> }

/** How a topic is called in each language, and what it is within. */
export function TopicDialog({ topic, parentId = null, onClose }: TopicDialogProps) {
  const translate = useTranslate()
  const spoken = useLocale()
  const client = useQueryClient()
  const { languages, defaultLocale, topics } = useHelpCentre()
  const known = [...new Set([defaultLocale, ...languages, ...Object.keys(topic?.names ?? {})])]
  const form = useForm<Draft>({
    initialValues: {
      parentId: topic ? topic.parentId : parentId,
      names: Object.fromEntries(
        known.map((locale) => {
          const { name = '', description = '' } = topic?.names[locale] ?? {}
          return [locale, { name, description }]
        }),
      ),
    },
    validate: ({ names }) =>
      Object.values(names).some(({ name }) => name.trim())
        ? {}
        : { [`names.${defaultLocale}.name`]: translate('common.required') },
  })
  async function save(draft: Draft) {
    const body = { parentId: draft.parentId, names: namesOf(draft, topic) }
    await (topic
      ? answer(
          api.PATCH('/api/v1/topics/{id}', {
            params: { path: { id: topic.id }, header: ifMatch(topic) },
            body,
          }),
        )
      : answer(api.POST('/api/v1/topics', { body })))
    await client.invalidateQueries({ queryKey: articleKeys.topics })
  }
  return (
    <FormDialog
      isOpen
      title={topic ? translate('articles.topicNamed', { name: topic.name }) : translate('articles.addTopic')}
      form={form}
      submit={translate(topic ? 'common.save' : 'articles.addTopic')}
      save={save}
      fieldOf={(path) => (path.startsWith('names') ? `names.${defaultLocale}.name` : path)}
      onClose={onClose}
    >
      {known.map((locale, index) => {
        const language = languageName(locale, spoken)
        return (
          <fieldset key={locale} className={classes.language}>
            <legend className={classes.legend}>{language}</legend>
            <TextInput
              aria-label={translate('articles.topicNameIn', { language })}
              placeholder={translate('common.name')}
              maxLength={80}
              {...(index === 0 && { 'data-autofocus': true })}
              {...form.getInputProps(`names.${locale}.name`)}
            />
            <TextInput
              aria-label={translate('articles.topicDescriptionIn', { language })}
              placeholder={translate('articles.topicDescription')}
              maxLength={300}
              {...form.getInputProps(`names.${locale}.description`)}
            />
          </fieldset>
        )
      })}
      <SearchSelect
        label={translate('articles.within')}
        placeholder={translate('articles.atTop')}
        data={topicChoices(topics.filter((one) => one.topic.id !== topic?.id && one.depth < 2))}
        renderOption={TopicOption}
        clearable
        {...form.getInputProps('parentId')}
      />
    </FormDialog>
  )
}

// A language keeps its address; one without a name is gone.
function namesOf({ names }: Draft, topic: NamedTopic | undefined) {
  return Object.fromEntries(
    Object.entries(names).flatMap(([locale, { name, description }]) => {
      const slug = topic?.names[locale]?.slug
      return name.trim()
        ? [[locale, { name: name.trim(), description: description.trim(), ...(slug && { slug }) }]]
        : []
    }),
  )
}
