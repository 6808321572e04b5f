import { Drawer } from '@mantine/core'
import { Outlet, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useGoCommands } from '../features/shell/go-commands.ts'
import { Rail } from '../features/shell/rail.tsx'
import { StaleBanner } from '../features/shell/stale-banner.tsx'
import { useCommandPause } from '../lib/commands.tsx'
import { useTranslate } from '../lib/i18n.tsx'
import { Live } from '../lib/live.tsx'
import { loadAhead } from '../lib/load-ahead.ts'
import { type InboxSearch, isView, paths } from '../paths.ts'
import { notifyProblem } from '../ui/notify.tsx'
import { RailContext } from './rail-context.ts'
import classes from './shell-page.module.css'

const paletteAfterMs = 4_000
const loadPalette = () => import('../features/shell/command-palette.tsx')
const CommandPalette = lazy(() => loadPalette().then((module) => ({ default: module.CommandPalette })))
const NewConversation = lazy(() =>
  import('../features/inbox/new-conversation.tsx').then((module) => ({ default: module.NewConversation })),
)
const KeyboardMap = lazy(() =>
  import('../features/shell/keyboard-map.tsx').then((module) => ({ default: module.KeyboardMap })),
)

type Dialog = 'palette' | 'keys' | 'compose' | 'rail' | undefined

/** The frame around everything behind the sign-in: rail, live events, Cmd-K. */
export function ShellPage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<Dialog>()
  const { view }: { view?: string } = useParams({ strict: false })
  const search: InboxSearch = useSearch({ strict: false })
  // The settings bring a rail of their own.
  const isSettings = useLocation().pathname.startsWith(paths.settings())
  const close = () => setDialog(undefined)
  const opens = {
    onSearch: () => setDialog('palette'),
    onCompose: () => setDialog('compose'),
    onKeyboardMap: () => setDialog('keys'),
  }
  useGoCommands(opens)
  useCommandPause(dialog !== undefined)
  useEffect(() => {
    const idle = setTimeout(() => loadAhead(loadPalette), paletteAfterMs)
    return () => clearTimeout(idle)
  }, [])
  const rail = <Rail here={{ view: view && isView(view) ? view : undefined, search }} {...opens} />
  return (
    <Live onFailure={(_id, reason) => notifyProblem(translate('inbox.sendFailed', { reason: reason ?? '' }))}>
      <a href="#main" className="skip-link">
        {translate('common.skipToContent')}
      </a>
      <StaleBanner />
      <div className={classes.shell}>
        {!isSettings && <div className={classes.rail}>{rail}</div>}
        <RailContext value={() => setDialog('rail')}>
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
