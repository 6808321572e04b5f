import { Button, Drawer } from '@mantine/core'
import { IconFolders, IconMenu2 } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { ArticleSearch } from '../../paths.ts'
import { AddButton } from '../../ui/add-button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { HelpCentreMenu } from './help-centre-menu.tsx'
import classes from './help-centre-page.module.css'
import { ArticleFilters } from './list/article-filters.tsx'
import { ArticleList } from './list/article-list.tsx'
import { NewArticleDialog } from './list/new-article-dialog.tsx'
import { TopicList } from './topics/topic-list.tsx'
import { useHelpCentre } from './use-help-centre.ts'

/** What the brand explains, to customers and to its own people: topics beside the articles in them. */
export function HelpCentrePage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const search: ArticleSearch = useSearch({ strict: false })
  const { topics, mayWrite } = useHelpCentre()
  const [dialog, setDialog] = useState<'new' | 'topics'>()
  const close = () => setDialog(undefined)
  const topic = topics.find((one) => one.topic.id === search.topic)?.topic
  const create = mayWrite && (
    <AddButton label={translate('articles.newArticle')} onClick={() => setDialog('new')} />
  )
  return (
    <main className={classes.page} id="main" tabIndex={-1} data-scroller>
      <title>{`${translate('common.helpCentre')} · Vicino`}</title>
      <header className={classes.head}>
        <IconButton
          className={classes.burger}
          icon={IconMenu2}
          label={translate('common.menu')}
          onClick={onMenu}
        />
        <div className={classes.words}>
          <h1 className={classes.title}>{translate('common.helpCentre')}</h1>
          <p className={classes.lead}>{translate('articles.lead')}</p>
        </div>
        <div className={classes.actions}>
          {create}
          <HelpCentreMenu />
        </div>
      </header>
      <div className={classes.columns}>
        <aside className={classes.side} aria-label={translate('articles.topics')}>
          <TopicList />
        </aside>
        <section className={classes.main} aria-label={topic?.name ?? translate('articles.articles')}>
          <Button
            className={classes.topics ?? ''}
            variant="default"
            leftSection={<IconFolders size={16} />}
            onClick={() => setDialog('topics')}
          >
            {topic?.name ?? translate('articles.allArticles')}
          </Button>
          <ArticleFilters />
          <ArticleList create={create} />
        </section>
      </div>
      {dialog === 'new' && <NewArticleDialog topicId={topic?.id ?? null} onClose={close} />}
      <Drawer
        opened={dialog === 'topics'}
        onClose={close}
        title={translate('articles.topics')}
        size={320}
        keepMounted={false}
      >
        <TopicList onChosen={close} />
      </Drawer>
    </main>
  )
}
