import '../ui/mantine-forms.css'
import { useParams, useSearch } from '@tanstack/react-router'
import { ArticlePage } from '../features/knowledge/article-page.tsx'
import { HelpCentrePage } from '../features/knowledge/help-centre-page.tsx'
import { useOpenRail } from './rail-context.ts'

/** The articles with the way back to the rail. */
export function HelpCentreRoute() {
  const { rail } = useOpenRail()
  return <HelpCentrePage onMenu={rail} />
}

/** One article; another one begins anew. */
export function ArticleRoute() {
  const { rail } = useOpenRail()
  const { articleId = '' }: { articleId?: string } = useParams({ strict: false })
  const { text }: { text?: string } = useSearch({ strict: false })
  return <ArticlePage key={articleId} articleId={articleId} textId={text} onMenu={rail} />
}
