import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './context-pane.module.css'
import type { ContextProps } from './context-props.ts'
import { CustomerSection } from './customer-section.tsx'
import { DetailsSection } from './details-section.tsx'
import { LocationSection } from './location-section.tsx'
import { OtherConversations } from './other-conversations.tsx'

/** Everything one should know while answering: who, where, by when, and what was before. */
export function ContextPane({ onClose, ...props }: ContextProps & { onClose: () => void }) {
  const translate = useTranslate()
  const isBeside = useMediaQuery('(min-width: 1180px)', true, { getInitialValueInEffect: false })
  if (!isBeside)
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

function Sections(props: ContextProps) {
  return (
    <>
      <CustomerSection contactId={props.conversation.contact.id} />
      <DetailsSection {...props} />
      <LocationSection location={props.conversation.location} />
      <OtherConversations conversation={props.conversation} />
    </>
  )
}
