import type { Article } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { ArticleText } from '../queries.ts'
import { AboutFields } from './about-fields.tsx'
import { ArchiveButton } from './archive-button.tsx'
import { Readers } from './readers.tsx'
import classes from './side.module.css'
import { TextList } from './text-list.tsx'

/** What is known about an article beside what it says. */
export function ArticleSide({ article, text }: { article: Article; text: ArticleText }) {
  const translate = useTranslate()
  return (
    <aside className={classes.side} aria-label={translate('articles.about')}>
      <TextList article={article} text={text} />
      <AboutFields article={article} />
      <Readers article={article} />
      <ArchiveButton article={article} />
    </aside>
  )
}
