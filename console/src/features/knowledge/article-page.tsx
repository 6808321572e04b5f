import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { articleOptions, type TextRow } from '../../lib/articles.ts'
import { useLocale } from '../../lib/i18n.tsx'
import { ProblemState } from '../../ui/empty-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { ArticleDesk } from './article-desk.tsx'
import classes from './article-page.module.css'
import { textOptions } from './queries.ts'
import { useHelpCentre } from './use-help-centre.ts'

type ArticlePageProps = { articleId: string; textId: string | undefined; onMenu: () => void }

/** One article: one of its texts at work, and everything about it beside. */
export function ArticlePage({ articleId, textId, onMenu }: ArticlePageProps) {
  const spoken = useLocale()
  const { defaultLocale } = useHelpCentre()
  const { data: article } = useSuspenseQuery(articleOptions(articleId))
  const chosen =
    article.texts.find(({ id }) => id === textId) ?? nearest(article.texts, [spoken, defaultLocale])
  const {
    data: text,
    error,
    refetch,
  } = useQuery({
    ...textOptions({ articleId, textId: chosen?.id ?? '' }),
    enabled: chosen !== undefined,
  })
  return (
    <main className={classes.page} id="main" tabIndex={-1} data-scroller>
      <title>{`${article.title} · Vicino`}</title>
      {error && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!text && !error && <SkeletonRows />}
      {text && <ArticleDesk key={text.id} article={article} text={text} onMenu={onMenu} />}
    </main>
  )
}

function nearest(texts: readonly TextRow[], locales: readonly string[]): TextRow | undefined {
  const found = locales.map((locale) => texts.find((text) => text.locale === locale && !text.regionId))
  return found.find((text) => text !== undefined) ?? texts[0]
}
