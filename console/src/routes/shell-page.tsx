import { Drawer } from '@mantine/core'
import { Outlet, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Bell } from '../features/notifications/bell.tsx'
import { useGoCommands } from '../features/shell/go-commands.ts'
import { Rail } from '../features/shell/rail.tsx'
import { StaleBanner } from '../features/shell/stale-banner.tsx'
import { useCommandPause } from '../lib/commands.tsx'
import { useTranslator } from '../lib/i18n.tsx'
import { Live } from '../lib/live.tsx'
import { loadAhead } from '../lib/load-ahead.ts'
import { useServiceWorker } from '../lib/service-worker.ts'
import { type InboxSearch, isView, paths } from '../paths.ts'
import { notifyDone, notifyProblem } from '../ui/notify.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { RailContext } from './rail-context.ts'
import classes from './shell-page.module.css'

const paletteAfterMs = 4_000
const loadPalette = () => import('../features/shell/command-palette.tsx')
const CommandPalette = lazy(() => loadPalette().then((module) => ({ default: module.CommandPalette })))
const NewConversation = lazy(() =>
  import('../features/inbox/new-conversation.tsx').then((module) => ({ default: module.NewConversation })),
)
const NotificationList = lazy(() =>
  import('../features/notifications/notification-list.tsx').then((module) => ({
    default: module.NotificationList,
  })),
)
const KeyboardMap = lazy(() =>
  import('../features/shell/keyboard-map.tsx').then((module) => ({ default: module.KeyboardMap })),
)

type Dialog = 'palette' | 'keys' | 'compose' | 'rail' | 'notifications' | undefined

/** The frame around everything behind the sign-in: rail, live events, Cmd-K. */
export function ShellPage() {
  const { translate, translateNamed } = useTranslator()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<Dialog>()
  const { view }: { view?: string } = useParams({ strict: false })
  const search: InboxSearch = useSearch({ strict: false })
  // The settings bring a rail of their own.
  const { pathname, hash } = useLocation()
  const isSettings = pathname.startsWith(paths.settings())
  const close = () => setDialog(undefined)
  const opens = {
    onNotifications: () => setDialog('notifications'),
    onSearch: () => setDialog('palette'),
    onCompose: () => setDialog('compose'),
    onKeyboardMap: () => setDialog('keys'),
  }
  useGoCommands(opens)
  useServiceWorker((path) => void navigate({ href: path }))
  useCommandPause(dialog !== undefined)
  // Where a message on a device leads that tells of several things.
  useEffect(() => {
    if (hash !== 'notifications') return
    setDialog('notifications')
    void navigate({ to: '.', hash: '', search: true, replace: true })
  }, [hash, navigate])
  useEffect(() => {
    const idle = setTimeout(() => loadAhead(loadPalette), paletteAfterMs)
    return () => clearTimeout(idle)
  }, [])
  const bell = <Bell onOpen={opens.onNotifications} />
  const rail = (
    <Rail bell={bell} here={{ view: view && isView(view) ? view : undefined, search }} {...opens} />
  )
  return (
    <Live
      onFailure={(_id, key) => {
        const reason = translateNamed(`errors.${key}`) ?? key ?? ''
        // What a colleague sent back went as it should.
        if (key?.startsWith('approval_')) notifyDone(translate('review-answers.didComeBack', { reason }))
        else notifyProblem(translate('inbox.sendFailed', { reason }))
      }}
    >
      <a href="#main" className="skip-link">
        {translate('common.skipToContent')}
      </a>
      <StaleBanner />
      <div className={classes.shell}>
        {!isSettings && <div className={classes.rail}>{rail}</div>}
        <RailContext value={{ rail: () => setDialog('rail'), notifications: opens.onNotifications }}>
          <Outlet />
        </RailContext>
      </div>
      <Drawer
        opened={dialog === 'rail'}
        onClose={close}
        size={288}
        padding={0}
        withCloseButton={false}
        classNames={{ body: classes.drawer ?? '' }}
        title={null}
        attributes={{ content: { 'aria-label': translate('common.menu') } }}
      >
        {/* Going somewhere closes the drawer. */}
        <div className={classes.drawer} onClickCapture={(event) => closeOnLink(event.target, close)}>
          {rail}
        </div>
      </Drawer>
      <Drawer
        opened={dialog === 'notifications'}
        onClose={close}
        size={420}
        padding={0}
        withCloseButton={false}
        title={null}
        attributes={{ content: { 'aria-label': translate('notifications.title') } }}
      >
        <Suspense fallback={<SkeletonRows />}>
          <NotificationList onClose={close} />
        </Suspense>
      </Drawer>
      <Suspense>
        {dialog === 'palette' && <CommandPalette onClose={close} />}
        {dialog === 'keys' && <KeyboardMap onClose={close} />}
        {dialog === 'compose' && (
          <NewConversation
            onClose={close}
            onStarted={(id) => {
              close()
              void navigate({ to: paths.inbox('open', id) })
            }}
          />
        )}
      </Suspense>
    </Live>
  )
}

function closeOnLink(target: EventTarget, close: () => void) {
  if (target instanceof Element && target.closest('a')) close()
}
