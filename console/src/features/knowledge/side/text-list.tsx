import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { type Article, articleKeys, type TextRow } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { paths } from '../../../paths.ts'
import { Chip } from '../../../ui/chip.tsx'
import { DeleteIcon } from '../../../ui/delete-button.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import type { ArticleText } from '../queries.ts'
import { missingLanguages, stateNames, stateOf, stateTones } from '../text-state.ts'
import { useHelpCentre } from '../use-help-centre.ts'
import { AddTextDialog } from './add-text-dialog.tsx'
import classes from './side.module.css'

/** The texts of an article by language and region, how far each has come, and the languages that are missing. */
export function TextList({ article, text }: { article: Article; text: ArticleText }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const navigate = useNavigate()
  const client = useQueryClient()
  const problemText = useProblemText()
  const { languages, mayWrite } = useHelpCentre()
  const [isAdding, setIsAdding] = useState(false)
  const isReadOnly = !mayWrite || article.isArchived
  const show = (textId: string) => void navigate({ to: paths.article(article.id), search: { text: textId } })
  const translateInto = useMutation({
    mutationFn: (locale: string) => {
      const params = { path: { id: article.id } }
      return answer(
        api.POST('/api/v1/articles/{id}/texts', { params, body: { locale, fromTextId: text.id } }),
      )
    },
    onSuccess: async (added) => {
      await client.invalidateQueries({ queryKey: articleKeys.one(article.id), exact: true })
      show(added.id)
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <section className={classes.section} aria-labelledby="texts">
      <h2 className={classes.heading} id="texts">
        {translate('articles.languages')}
      </h2>
      <ul className={classes.texts}>
        {article.texts.map((one) => (
          <TextLine key={one.id} article={article} row={one} isHere={one.id === text.id} />
        ))}
        {missingLanguages(article, languages).map((locale) => (
          <li key={locale} className={classes.text} data-missing>
            <span className={classes.textName}>{languageName(locale, spoken)}</span>
            {isReadOnly ? (
              <Chip>{translate('articles.notThere')}</Chip>
            ) : (
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<IconPlus size={14} />}
                aria-label={translate('articles.addIn', { language: languageName(locale, spoken) })}
                loading={translateInto.isPending && translateInto.variables === locale}
                onClick={() => translateInto.mutate(locale)}
              >
                {translate('articles.addText')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          onClick={() => setIsAdding(true)}
        >
          {translate('articles.addOther')}
        </Button>
      )}
      {isAdding && (
        <AddTextDialog article={article} text={text} onAdded={show} onClose={() => setIsAdding(false)} />
      )}
    </section>
  )
}

function TextLine({ article, row, isHere }: { article: Article; row: TextRow; isHere: boolean }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const client = useQueryClient()
  const { mayPublish } = useHelpCentre()
  const state = stateOf(row)
  const language = languageName(row.locale, spoken)
  const name = row.regionName ? `${language}, ${row.regionName}` : language
  const mayRemove =
    mayPublish && article.texts.length > 1 && row.publishedVersion === null && row.scheduledVersion === null
  async function remove() {
    const params = { path: { id: article.id, textId: row.id } }
    await answer(api.DELETE('/api/v1/articles/{id}/texts/{textId}', { params }))
    await client.invalidateQueries({ queryKey: articleKeys.one(article.id), exact: true })
    notifyDone(translate('articles.textRemoved', { name }))
  }
  return (
    <li className={classes.text} data-here={isHere || undefined}>
      <Link
        to={paths.article(article.id)}
        search={{ text: row.id }}
        className={classes.textLink}
        activeProps={{}}
        aria-current={isHere ? 'page' : undefined}
      >
        {name}
      </Link>
      <Chip tone={stateTones[state]}>{translate(stateNames[state])}</Chip>
      {mayRemove && !isHere && (
        <DeleteIcon
          icon={IconTrash}
          title={translate('articles.removeText', { name })}
          text={translate('articles.removeTextText')}
          action={translate('forms.remove')}
          onConfirm={remove}
        />
      )}
    </li>
  )
}
