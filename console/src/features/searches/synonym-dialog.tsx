import { TagsInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { helpCentreOptions } from '../../lib/articles.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageName } from '../../lib/languages.ts'
import { type Synonyms, searchKeys } from '../../lib/searches.ts'
import { ifMatch } from '../../lib/use-versioned.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'

type Draft = { locale: string; phrases: string[] }

/** Says which words mean the same in a language. */
export function SynonymDialog({ group, onClose }: { group: Synonyms | undefined; onClose: () => void }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const client = useQueryClient()
  const { data: helpCentre } = useSuspenseQuery(helpCentreOptions)
  const form = useForm<Draft>({
    initialValues: { locale: group?.locale ?? helpCentre.defaultLocale, phrases: group?.phrases ?? [] },
    validate: { phrases: (words) => (words.length < 2 ? translate('searches.twoWords') : null) },
  })
  async function save({ locale, phrases }: Draft): Promise<void> {
    if (group)
      await answer(
        api.PATCH('/api/v1/search-synonyms/{id}', {
          params: { path: { id: group.id }, header: ifMatch(group) },
          body: { phrases },
        }),
      )
    else await answer(api.POST('/api/v1/search-synonyms', { body: { locale, phrases } }))
    await client.invalidateQueries({ queryKey: searchKeys.synonyms })
  }
  const languages = [...new Set([...helpCentre.languages, form.values.locale])]
  return (
    <FormDialog
      isOpen
      title={translate(group ? 'searches.changeSynonyms' : 'searches.addSynonyms')}
      text={translate('searches.synonymsHint')}
      form={form}
      submit={translate('common.save')}
      save={save}
      fieldOf={(path) => path.replace(/^phrases\..*/, 'phrases')}
      onClose={onClose}
    >
      <SearchSelect
        label={translate('searches.language')}
        data={languages.map((value) => ({ value, label: languageName(value, spoken) }))}
        disabled={group !== undefined}
        allowDeselect={false}
        {...form.getInputProps('locale')}
      />
      <TagsInput
        label={translate('searches.words')}
        description={translate('searches.wordsHint')}
        maxTags={20}
        maxLength={60}
        acceptValueOnBlur
        data-autofocus
        {...form.getInputProps('phrases')}
      />
    </FormDialog>
  )
}
