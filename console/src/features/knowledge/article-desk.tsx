import { useEffect, useState } from 'react'
import type { Article } from '../../lib/articles.ts'
import { useCommands } from '../../lib/commands.tsx'
import { useTranslate } from '../../lib/i18n.tsx'
import { ConflictDialog } from '../../ui/conflict-dialog.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { ArticleBar } from './article-bar.tsx'
import classes from './article-page.module.css'
import { PreviewDialog } from './preview-dialog.tsx'
import type { ArticleText } from './queries.ts'
import { ArticleSide } from './side/article-side.tsx'
import { ReviewBanner } from './text/review-banner.tsx'
import { TextFields } from './text/text-fields.tsx'
import { useTextSaving } from './text/use-text-saving.ts'
import { useHelpCentre } from './use-help-centre.ts'
import { VersionsDrawer } from './versions/versions-drawer.tsx'

type ArticleDeskProps = { article: Article; text: ArticleText; onMenu: () => void }

/** A text at work: what it says, what comes of it, and what is known about its article. */
export function ArticleDesk({ article, text, onMenu }: ArticleDeskProps) {
  const translate = useTranslate()
  const { mayWrite } = useHelpCentre()
  const saving = useTextSaving(text)
  const [dialog, setDialog] = useState<'preview' | 'versions'>()
  const [isAsked, setIsAsked] = useState(false)
  const { state, flush } = saving
  const isReadOnly = !mayWrite || article.isArchived
  useEffect(() => setIsAsked(state === 'conflict'), [state])
  async function open(wanted: 'preview' | 'versions') {
    // Both show what the server has.
    if (isReadOnly || (await flush())) setDialog(wanted)
  }
  useCommands([
    { id: 'save', group: 'app', label: translate('common.save'), keys: 'mod+s', run: () => void flush() },
    {
      id: 'article-preview',
      group: 'app',
      label: translate('articles.preview'),
      run: () => void open('preview'),
    },
    {
      id: 'article-versions',
      group: 'app',
      label: translate('articles.versions'),
      run: () => void open('versions'),
    },
  ])
  return (
    <>
      <ArticleBar
        article={article}
        text={text}
        saving={saving}
        isReadOnly={isReadOnly}
        onMenu={onMenu}
        onPreview={() => void open('preview')}
        onVersions={() => void open('versions')}
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          <ReviewBanner article={article} text={text} saving={saving} />
          <TextFields article={article} text={text} saving={saving} isReadOnly={isReadOnly} />
        </div>
        <ArticleSide article={article} text={text} />
      </div>
      {dialog === 'preview' && (
        <PreviewDialog articleId={article.id} textId={text.id} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'versions' && (
        <VersionsDrawer
          text={text}
          isReadOnly={isReadOnly}
          header={saving.header}
          onRestored={saving.takeIn}
          onClose={() => setDialog(undefined)}
        />
      )}
      <ConflictDialog
        isOpen={isAsked}
        onShowTheirs={saving.showTheirs}
        onSaveMine={saving.saveMine}
        onClose={() => {
          setIsAsked(false)
          if (state === 'conflict') saving.keepEditing()
        }}
      />
      <LeaveGuard isActive={state === 'failed' || state === 'conflict'} />
    </>
  )
}
