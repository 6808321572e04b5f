import { useMediaQuery } from '@mantine/hooks'
import { IconMessages } from '@tabler/icons-react'
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { useSelection } from '../features/inbox/bulk/selection.ts'
import { ConversationList } from '../features/inbox/conversation-list.tsx'
import { ListHeader } from '../features/inbox/list-header.tsx'
import { Bell } from '../features/notifications/bell.tsx'
import { useReadWhileOpen } from '../features/notifications/mark-read.ts'
import { useTranslate } from '../lib/i18n.tsx'
import { loadAhead } from '../lib/load-ahead.ts'
import { keepSetting, readSetting } from '../lib/settings.ts'
import type { ConversationListItem } from '../lib/shapes.ts'
import { viewEntries } from '../lib/view-entries.ts'
import { type InboxSearch, isView, paths, type View } from '../paths.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { KeyCaps } from '../ui/key-caps.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { GettingStarted } from './getting-started.tsx'
import classes from './inbox-page.module.css'
import { useOpenRail } from './rail-context.ts'

const loadConversation = () => import('../features/conversation/conversation-pane.tsx')
// The list is there first; what one opens from it follows while it is looked at.
const ConversationPane = lazy(() =>
  loadConversation().then((module) => ({ default: module.ConversationPane })),
)

/** The work: the list, the conversation, and what one should know beside it. On a phone one of them at a time. */
export function InboxPage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const router = useRouter()
  const isNarrow = useNarrow()
  const params: { view?: string; conversationId?: string } = useParams({ strict: false })
  const search: InboxSearch = useSearch({ strict: false })
  const view: View = params.view && isView(params.view) ? params.view : 'open'
  const openId = params.conversationId
  const context = useContextPane()
  const rows = useRef<readonly ConversationListItem[]>([])
  const opens = useOpenRail()
  useReadWhileOpen(openId)
  const selection = useSelection(JSON.stringify({ view, ...search }))
  const open = (id: string | undefined) => void navigate({ to: paths.inbox(view, id), search: { ...search } })

  // What is done late takes nobody away from where they went meanwhile.
  function leaveFor(id: string | undefined) {
    if (openId && router.latestLocation.pathname.endsWith(openId)) open(id)
  }

  /** On to the next conversation of the list; back to the list when there is none. */
  function goOn() {
    const index = rows.current.findIndex(({ id }) => id === openId)
    const next = rows.current[index + 1] ?? rows.current[index - 1]
    leaveFor(isNarrow ? undefined : next?.id)
  }
  const keepRows = useCallback((shown: readonly ConversationListItem[]) => {
    // The open conversation may have left the list already: its neighbours are still wanted.
    if (shown.length === 0) return
    rows.current = shown
    loadAhead(loadConversation)
  }, [])
  return (
    <main className={classes.inbox} data-open={openId !== undefined || undefined} id="main" tabIndex={-1}>
      <section className={classes.list} aria-label={translate(viewEntries[view].name)}>
        <ListHeader
          filter={{ view, ...search }}
          onView={(next) => void navigate({ to: paths.inbox(next), search: { ...search } })}
          onSearch={(next, isTyping = false) =>
            void navigate({
              to: paths.inbox(next.q || next.saved ? 'all' : view, isTyping ? openId : undefined),
              search: { ...next },
              replace: isTyping,
            })
          }
          onMenu={opens.rail}
          bell={<Bell onOpen={opens.notifications} />}
          selection={selection}
        />
        <GettingStarted on="phone" />
        <ConversationList
          filter={{ view, ...search }}
          openId={openId}
          onOpen={open}
          onClose={() => openId && open(undefined)}
          onShown={keepRows}
          selection={selection}
        />
      </section>
      {openId ? (
        <Suspense fallback={<div className={classes.nothing} />}>
          <ConversationPane
            id={openId}
            context={context.place}
            onToggleContext={context.toggle}
            onLeave={goOn}
            onClose={() => leaveFor(undefined)}
          />
        </Suspense>
      ) : (
        <div className={classes.nothing}>
          <title>{translate(viewEntries[view].name)}</title>
          <GettingStarted on="desk" />
          <EmptyState icon={IconMessages} title={translate('inbox.nothingOpen')}>
            <span className={classes.hint}>
              <span>{translate('inbox.nothingOpenWalk')}</span>
              <span>
                <KeyCaps keys="j" /> <KeyCaps keys="k" />
              </span>
              <span>{translate('inbox.nothingOpenSearch')}</span>
              <KeyCaps keys="mod+k" />
              <span>{translate('common.keyboardMap')}</span>
              <KeyCaps keys="?" />
            </span>
          </EmptyState>
        </div>
      )}
    </main>
  )
}

/** Where the context is shown: kept where there is room for it, closed at first where it would cover the thread. */
function useContextPane() {
  const isWide = useMediaQuery('(min-width: 1180px)', undefined, { getInitialValueInEffect: false })
  const [isBeside, setIsBeside] = useState(readSetting('context-pane') !== 'hidden')
  const [isOver, setIsOver] = useState(false)
  // A window that becomes narrow again does not cover the thread by itself.
  if (isWide && isOver) setIsOver(false)
  function toggle() {
    if (!isWide) return setIsOver(!isOver)
    setIsBeside(!isBeside)
    keepSetting('context-pane', isBeside ? 'hidden' : 'shown')
  }
  if (isWide) return { place: isBeside ? ('beside' as const) : undefined, toggle }
  return { place: isOver ? ('over' as const) : undefined, toggle }
}
