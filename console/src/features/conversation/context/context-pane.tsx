import { Drawer } from '@mantine/core'
import { isChat } from '../../../lib/chat-visitor.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { FieldsSection } from '../marks/fields-section.tsx'
import { LinkedSection } from '../shape/linked-section.tsx'
import { type SideProps, SideThreadsSection } from '../side/side-threads-section.tsx'
import { CallSection } from './call-section.tsx'
import classes from './context-pane.module.css'
import type { ContextProps } from './context-props.ts'
import { CustomerSection } from './customer-section.tsx'
import { DetailsSection } from './details-section.tsx'
import { LocationSection } from './location-section.tsx'
import { OtherConversations } from './other-conversations.tsx'
import { ReviewSection, type ReviewSectionProps } from './review-section.tsx'
import { RulesSection } from './rules-section.tsx'
import { VisitSection } from './visit-section.tsx'
import { VisitorSection } from './visitor-section.tsx'

/** Beside the thread, or over it where there is no room for both. */
export type ContextPlace = 'beside' | 'over'

type SectionsProps = ContextProps & SideProps & ReviewSectionProps
type ContextPaneProps = SectionsProps & { place: ContextPlace; onClose: () => void }

/** Everything one should know while answering: who, where, by when, and what was before. */
export function ContextPane({ place, onClose, ...props }: ContextPaneProps) {
  const translate = useTranslate()
  if (place === 'over')
    return (
      <Drawer opened onClose={onClose} position="right" size={340} title={translate('inbox.context')}>
        <Sections {...props} />
      </Drawer>
    )
  return (
    <section className={classes.pane} aria-label={translate('inbox.context')}>
      <Sections {...props} />
    </section>
  )
}

function Sections({ onOpenSide, onNewSide, onAnswer, ...props }: SectionsProps) {
  return (
    <>
      <ReviewSection conversation={props.conversation} onAnswer={onAnswer} />
      <CallSection conversation={props.conversation} />
      <VisitSection conversation={props.conversation} />
      {isChat(props.conversation) && <VisitorSection conversation={props.conversation} />}
      <CustomerSection contactId={props.conversation.contact.id} />
      <DetailsSection {...props} />
      <SideThreadsSection conversation={props.conversation} onOpenSide={onOpenSide} onNewSide={onNewSide} />
      <LinkedSection conversation={props.conversation} />
      <FieldsSection conversation={props.conversation} actions={props.actions} />
      <LocationSection location={props.conversation.location} />
      <OtherConversations conversation={props.conversation} />
      <RulesSection conversationId={props.conversation.id} />
    </>
  )
}
