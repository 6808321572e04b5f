import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { chatVisitorOptions, isChat } from '../../lib/chat-visitor.ts'
import { useCommandPause } from '../../lib/commands.tsx'
import { detailOptions } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paragraphsOf } from '../../lib/paragraphs-of.ts'
import { locationsOptions } from '../../lib/places.ts'
import { useSession } from '../../lib/session.ts'
import type { Conversation } from '../../lib/shapes.ts'
import { ProblemState } from '../../ui/empty-state.tsx'
import { Composer } from './composer/composer.tsx'
import type { BegunAnswer } from './composer/composer-props.ts'
import type { Kind } from './composer/draft.ts'
import { ContextPane, type ContextPlace } from './context/context-pane.tsx'
import { StrangersLine } from './context/strangers-line.tsx'
import { type Leaving, useConversationActions } from './conversation-actions.ts'
import { useConversationCommands } from './conversation-commands.ts'
import { ConversationHeader } from './conversation-header.tsx'
import classes from './conversation-pane.module.css'
import { useMacroCommands } from './macros/macro-commands.ts'
import { MacroDialog } from './macros/macro-dialog.tsx'
import { useRunMacro } from './macros/run-macro.ts'
import { MissingFieldsDialog } from './marks/missing-fields-dialog.tsx'
import type { OpenMenu } from './open-menu.ts'
import { useViewingPresence } from './presence.ts'
import { useReadMark } from './read-mark.ts'
import { JoinDialog } from './shape/join-dialog.tsx'
import { useOpenConversation } from './shape/use-open-conversation.ts'
import { NewSideDialog } from './side/new-side-dialog.tsx'
import { SideLine } from './side/side-line.tsx'
import { SideThreadPane } from './side/side-thread-pane.tsx'
import { Thread } from './thread/thread.tsx'
import { ThreadSkeleton } from './thread/thread-skeleton.tsx'
import { ViewersLine } from './viewers-line.tsx'

type ConversationPaneProps = Leaving & {
  id: string
  /** Where the context is shown; undefined while it is not. */
  context: ContextPlace | undefined
  onToggleContext: () => void
}

/** One conversation: what it is about, what was said, and where to answer. */
export function ConversationPane({ id, ...rest }: ConversationPaneProps) {
  const translate = useTranslate()
  const detail = useQuery(detailOptions(id))
  // What was merged, or is said aside, is to be seen with what it belongs to.
  const keptId = detail.data?.sideOfId ?? detail.data?.id ?? id
  const open = useOpenConversation()
  const follow = useEffectEvent(() => open(keptId, true))
  useEffect(() => {
    if (keptId !== id) follow()
  }, [keptId, id])
  if (detail.data && !detail.data.sideOfId)
    return <OpenConversation key={keptId} conversation={detail.data} {...rest} />
  if (detail.isError)
    return (
      <section className={classes.pane} aria-label={translate('inbox.conversation')}>
        <ProblemState error={detail.error} onRetry={() => void detail.refetch()} />
      </section>
    )
  return (
    <section className={classes.pane} aria-label={translate('inbox.conversation')}>
      <ThreadSkeleton />
    </section>
  )
}

type OpenConversationProps = Omit<ConversationPaneProps, 'id'> & { conversation: Conversation }

function OpenConversation(props: OpenConversationProps) {
  const { conversation, context, onToggleContext, onLeave, onClose } = props
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: locations } = useQuery(locationsOptions)
  const { data: visitor } = useQuery({
    ...chatVisitorOptions(conversation.id),
    enabled: isChat(conversation),
  })
  const [kind, setKind] = useState<Kind>()
  const [menu, setMenu] = useState<OpenMenu>()
  const [begun, setBegun] = useState<BegunAnswer>()
  const [sideId, setSideId] = useState<string>()
  const runMacro = useRunMacro(conversation.id, (answer) => {
    setKind('reply')
    setBegun(answer)
  })
  // A list in the context goes with it: when it is closed, and when the window becomes too narrow for both.
  if (!context && isInContext(menu)) setMenu(undefined)
  const actions = useConversationActions(conversation.id, { onLeave, onClose })
  const mayWrite = permissions.includes('conversations.write')
  const openMenu = (wanted: OpenMenu) => {
    if (isInContext(wanted) && !context) onToggleContext()
    setMenu(wanted)
  }
  useCommandPause(menu !== undefined)
  useViewingPresence(conversation.id)
  useReadMark(conversation)
  useConversationCommands({ conversation, actions, onCompose: setKind, onMenu: openMenu, onToggleContext })
  useMacroCommands(mayWrite, { onOpen: () => openMenu('macro'), onRun: runMacro })
  function beginAnswer(text: string) {
    setKind('reply')
    setBegun({ html: paragraphsOf(text), resolvesOnSend: false })
    // Over the thread it would hide what it was put into.
    if (context === 'over') onToggleContext()
  }
  const zone = locations?.find(({ id }) => id === conversation.location?.id)?.zone
  return (
    <>
      <section className={classes.pane} aria-label={translate('inbox.conversation')}>
        <ConversationHeader
          conversation={conversation}
          actions={actions}
          menu={menu}
          onMenu={openMenu}
          isContextShown={context !== undefined}
          onToggleContext={onToggleContext}
          onClose={onClose}
        />
        <Thread
          conversationId={conversation.id}
          zone={zone}
          seenId={visitor?.readMessageId}
          onTakenBack={() => setKind('reply')}
        />
        {!context && <SideLine conversation={conversation} onOpen={setSideId} />}
        {!context && <StrangersLine conversation={conversation} onOpen={onToggleContext} />}
        <ViewersLine conversation={conversation} />
        {mayWrite && (
          <Composer
            conversation={conversation}
            kind={kind}
            begun={begun}
            onBegun={() => setBegun(undefined)}
            onKind={setKind}
            onLeave={onLeave}
          />
        )}
      </section>
      {sideId && (
        <SideThreadPane
          key={sideId}
          id={sideId}
          zone={zone}
          place={context ?? 'over'}
          onClose={() => setSideId(undefined)}
        />
      )}
      {context && !sideId && (
        <ContextPane
          place={context}
          conversation={conversation}
          actions={actions}
          menu={menu}
          onMenu={setMenu}
          onAnswer={beginAnswer}
          onClose={onToggleContext}
          onOpenSide={setSideId}
          onNewSide={() => setMenu('side')}
        />
      )}
      {menu === 'side' && (
        <NewSideDialog
          conversation={conversation}
          onClose={() => setMenu(undefined)}
          onStarted={({ id }) => {
            setMenu(undefined)
            setSideId(id)
          }}
        />
      )}
      {(menu === 'merge' || menu === 'link' || menu === 'part') && (
        <JoinDialog conversation={conversation} joining={menu} onClose={() => setMenu(undefined)} />
      )}
      {menu === 'macro' && <MacroDialog onRun={runMacro} onClose={() => setMenu(undefined)} />}
      {actions.missing && (
        <MissingFieldsDialog
          conversation={conversation}
          fieldIds={actions.missing.fieldIds}
          submit={translate('marks.fillAndResolve')}
          onFilled={actions.missing.again}
          onClose={actions.forgetMissing}
        />
      )}
    </>
  )
}

const menusInContext: readonly OpenMenu[] = [
  'department',
  'location',
  'tags',
  'priority',
  'status',
  'channel',
]

function isInContext(menu: OpenMenu): boolean {
  return menu !== undefined && menusInContext.includes(menu)
}
