import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { articleKeys } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices } from '../../../lib/languages.ts'
import { paths } from '../../../paths.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { TopicOption, topicChoices } from '../topics/topic-choices.tsx'
import { useHelpCentre } from '../use-help-centre.ts'

type Draft = { title: string; locale: string; kind: 'public' | 'internal'; topicId: string | null }

/** Begins an article: the question it answers; everything else can come later. */
export function NewArticleDialog({ topicId, onClose }: { topicId: string | null; onClose: () => void }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { topics, languages, defaultLocale } = useHelpCentre()
  const form = useForm<Draft>({
    initialValues: { title: '', locale: defaultLocale, kind: 'public', topicId },
    validate: { title: (title) => (title.trim() ? null : translate('common.required')) },
  })
  async function create({ title, locale, ...draft }: Draft) {
    const body = { ...draft, text: { title, locale } }
    const { id } = await answer(api.POST('/api/v1/articles', { body }))
    void client.invalidateQueries({ queryKey: articleKeys.lists })
    void client.invalidateQueries({ queryKey: articleKeys.topics })
    await navigate({ to: paths.article(id) })
  }
  return (
    <FormDialog
      isOpen
      title={translate('articles.newArticle')}
      form={form}
      submit={translate('articles.begin')}
      save={create}
      fieldOf={(path) => path.replace(/^text\./, '')}
      onClose={onClose}
    >
      <TextInput
        label={translate('articles.title')}
        description={translate('articles.titleHint')}
        maxLength={200}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Select
        label={translate('articles.kind')}
        data={[
          { value: 'public', label: translate('articles.forCustomers') },
          { value: 'internal', label: translate('articles.forStaff') },
        ]}
        allowDeselect={false}
        {...form.getInputProps('kind')}
      />
      <SearchSelect
        label={translate('common.language')}
        data={languageChoices(spoken, languages)}
        allowDeselect={false}
        {...form.getInputProps('locale')}
      />
      {topics.length > 0 && (
        <SearchSelect
          label={translate('articles.topic')}
          placeholder={translate('articles.noTopic')}
          data={topicChoices(topics)}
          renderOption={TopicOption}
          clearable
          {...form.getInputProps('topicId')}
        />
      )}
    </FormDialog>
  )
}
