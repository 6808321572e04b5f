import { TagsInput, Textarea, TextInput } from '@mantine/core'
import { ApiProblem } from '../../../lib/api.ts'
import type { Article } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { isVersionConflict } from '../../../lib/use-versioned.ts'
import { ArticleEditor } from '../editor/article-editor.tsx'
import type { ArticleText } from '../queries.ts'
import { useHelpCentre } from '../use-help-centre.ts'
import classes from './text.module.css'
import type { useTextSaving } from './use-text-saving.ts'

type TextFieldsProps = {
  article: Article
  text: ArticleText
  saving: ReturnType<typeof useTextSaving>
  isReadOnly: boolean
}

/** What a text says, and by what it is found. */
export function TextFields({ article, text, saving, isReadOnly }: TextFieldsProps) {
  const translate = useTranslate()
  const spoken = useLocale()
  const { publicUrl } = useHelpCentre()
  const { content, change, round } = saving
  const { general, slugFault } = useFaults(saving.problem)
  const titleFault = content.title.trim() === '' ? translate('articles.titleNeeded') : undefined
  return (
    <>
      {general && (
        <p className={classes.problem} role="alert">
          {general}
        </p>
      )}
      <Textarea
        classNames={{ input: classes.title ?? '' }}
        variant="unstyled"
        aria-label={translate('articles.title')}
        placeholder={translate('articles.title')}
        autosize
        minRows={1}
        maxLength={200}
        readOnly={isReadOnly}
        lang={text.locale}
        value={content.title}
        error={titleFault}
        onChange={(event) => change({ title: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      <div lang={text.locale}>
        <ArticleEditor
          html={content.html}
          round={round}
          label={translate('articles.textIn', { language: languageName(text.locale, spoken) })}
          isReadOnly={isReadOnly}
          onChange={(html) => change({ html })}
        />
      </div>
      <section className={classes.found} aria-labelledby="found">
        <h2 className={classes.heading} id="found">
          {translate('articles.found')}
        </h2>
        <Textarea
          label={translate('articles.summary')}
          description={translate('articles.summaryText')}
          autosize
          minRows={2}
          maxLength={500}
          readOnly={isReadOnly}
          lang={text.locale}
          value={content.summary}
          onChange={(event) => change({ summary: event.currentTarget.value })}
        />
        <TagsInput
          label={translate('articles.keywords')}
          description={translate('articles.keywordsText')}
          maxTags={30}
          readOnly={isReadOnly}
          lang={text.locale}
          value={content.keywords}
          onChange={(keywords) => change({ keywords: keywords.map((word) => word.slice(0, 60)) })}
        />
        {article.kind === 'public' && (
          <TextInput
            label={translate('articles.address')}
            description={`${publicUrl}/help/${text.locale}/`}
            maxLength={120}
            readOnly={isReadOnly}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            value={content.slug}
            error={slugFault}
            onChange={(event) => {
              const slug = event.currentTarget.value
              if (slug.trim()) change({ slug })
            }}
          />
        )}
      </section>
    </>
  )
}

function useFaults(problem: unknown) {
  const problemText = useProblemText()
  if (problem === undefined || isVersionConflict(problem)) return {}
  const isSlug = problem instanceof ApiProblem && problem.details.field === 'slug'
  return isSlug ? { slugFault: problemText(problem) } : { general: problemText(problem) }
}
