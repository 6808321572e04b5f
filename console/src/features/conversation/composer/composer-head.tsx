import { useQuery } from '@tanstack/react-query'
import { sharedDraftOptions } from '../../../lib/conversations.ts'
import { MachineBanner } from '../machine/machine-banner.tsx'
import type { useMachine } from '../machine/use-machine.ts'
import { ReturnedBanner } from '../scheduled/returned-banner.tsx'
import type { ComposerStart, useComposer } from './composer-state.ts'
import { MeanwhileBanner } from './meanwhile-banner.tsx'
import { RecipientsField } from './recipients-field.tsx'
import { SharedBanner, SharedOffer } from './shared-banner.tsx'

type ComposerHeadProps = ComposerStart & {
  composer: ReturnType<typeof useComposer>
  machine: ReturnType<typeof useMachine>
}

/** What one should know before one writes on, and to whom the answer goes. */
export function ComposerHead(props: ComposerHeadProps) {
  const { conversation, start, warnings, returnedReason, composer, machine } = props
  const { content, change } = composer
  const known = [...conversation.participants, ...(start.recipients?.to ?? [])].map(({ address }) => address)
  return (
    <>
      <SharedHead {...props} />
      {returnedReason && <ReturnedBanner reason={returnedReason} />}
      <MeanwhileBanner
        count={conversation.publicCount - content.seenPublicCount}
        onRead={() => change({ seenPublicCount: conversation.publicCount })}
      />
      <MachineBanner
        isAsking={machine.isAsking}
        isMachineWritten={content.isMachineWritten}
        onCancel={machine.cancel}
        onChecked={() => change({ isMachineWritten: false })}
      />
      {content.recipients && (
        <RecipientsField
          recipients={content.recipients}
          known={known}
          warnings={warnings}
          onChange={(recipients) => change({ recipients })}
        />
      )}
    </>
  )
}

function SharedHead({ conversation, shared, onShare, composer }: ComposerHeadProps) {
  const { data: draft } = useQuery(sharedDraftOptions(conversation.id))
  if (!draft) return null
  if (!shared) return <SharedOffer draft={draft} onOpen={() => onShare(true)} />
  return (
    <SharedBanner
      conversationId={conversation.id}
      draft={draft}
      conflict={shared.conflict}
      onTheirs={(theirs) => {
        shared.goOnFrom(theirs)
        composer.takeIn(theirs)
      }}
      onMine={(theirs) => shared.goOnFrom(theirs, composer.content)}
      onTaken={() => onShare(false)}
    />
  )
}
