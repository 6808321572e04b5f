import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { type Article, articleKeys } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices, languageName } from '../../../lib/languages.ts'
import { regionsOptions } from '../../../ui/filter-builder/choices.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import type { ArticleText } from '../queries.ts'
import { useHelpCentre } from '../use-help-centre.ts'

type AddTextDialogProps = {
  article: Article
  text: ArticleText
  onAdded: (textId: string) => void
  onClose: () => void
}

type Draft = { locale: string; regionId: string | null; isCopy: boolean }

/** A text in any language, or for the customers of one region only. */
export function AddTextDialog({ article, text, onAdded, onClose }: AddTextDialogProps) {
  const translate = useTranslate()
  const spoken = useLocale()
  const client = useQueryClient()
  const { languages } = useHelpCentre()
  const { data: regions = [] } = useQuery(regionsOptions)
  const form = useForm<Draft>({ initialValues: { locale: text.locale, regionId: null, isCopy: true } })
  async function add({ locale, regionId, isCopy }: Draft) {
    const params = { path: { id: article.id } }
    const begin = isCopy ? { fromTextId: text.id } : { title: text.title }
    const body = { locale, regionId, ...begin }
    const added = await answer(api.POST('/api/v1/articles/{id}/texts', { params, body }))
    await client.invalidateQueries({ queryKey: articleKeys.one(article.id), exact: true })
    onAdded(added.id)
  }
  return (
    <FormDialog
      isOpen
      title={translate('articles.addOther')}
      form={form}
      submit={translate('articles.addText')}
      save={add}
      onClose={onClose}
    >
      <SearchSelect
        label={translate('common.language')}
        data={languageChoices(spoken, languages)}
        allowDeselect={false}
        {...form.getInputProps('locale')}
      />
      <SearchSelect
        label={translate('articles.region')}
        description={translate('articles.regionText')}
        placeholder={translate('articles.allPlaces')}
        data={regions.map(({ id, name }) => ({ value: id, label: name }))}
        clearable
        {...form.getInputProps('regionId')}
      />
      <Checkbox
        label={translate('articles.beginAsCopy', { language: languageName(text.locale, spoken) })}
        {...form.getInputProps('isCopy', { type: 'checkbox' })}
      />
    </FormDialog>
  )
}
