/** @jsxImportSource preact */
import type { Conversation } from '../contract.ts'
import { Sheet } from './sheet.tsx'
import type { UiProps } from './ui.ts'
import { useAsking } from './use-asking.ts'

/** Asks before the conversation is ended; writing again opens it again. */
export function EndSheet({ ui }: UiProps) {
  const { say, chat } = ui
  const asking = useAsking(ui)
  const end = () =>
    asking.run(async () => {
      // Ended is what the server has ended; the line tells it to every device of the visitor.
      const { status } = await chat.ask<Pick<Conversation, 'status'>>('/close')
      ui.show('chat')
      if (status === 'open') ui.notice(say('endWaits'))
    })
  return (
    <Sheet ui={ui} title={say('end')} text={say('endText')}>
      {asking.fault && (
        <p class="fault" role="alert">
          {asking.fault}
        </p>
      )}
      <div class="form">
        <button type="button" class="primary" disabled={asking.isBusy} onClick={() => void end()}>
          {say('endDo')}
        </button>
        <button type="button" class="secondary" onClick={() => ui.show('chat')}>
          {say('keepChatting')}
        </button>
      </div>
    </Sheet>
  )
}
