import type { LineMark } from '../line-kinds.ts'

type MarkRule = { mark: LineMark; pattern: RegExp }

/** Class and id names by which mail clients mark quotes, introductions and signatures (R-Q 3). */
export const NAME_MARKS: MarkRule[] = [
  {
    mark: 'quote',
    pattern:
      /^(?:x_)*(?:yahoo_quoted|yahoo-quoted|protonmail_quote|tutanota_quote|zmail_extra|freshdesk_quote|front-blockquote|messagereplysection|olk_src_body_section|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|isreplycontent|isforwardcontent|replied-message|reply-quote|quoted-text|quoted_text|quotedtext|qt|clean_bq|crisp-quote|hey-quote|missive_quote|moz-email-quote|ox-reply|io-ox-hint|cite_content|original_message|originalmessage|gwmsgquote|aolreplymsg|aol_reply)$/,
  },
  {
    mark: 'attribution',
    pattern:
      /^(?:x_)*(?:moz-cite-prefix|gmail_attr|airmail_on|cite-prefix|quote-header|replyheader|aolreplyheader|yahoo-quote-header|protonmail_attribution)$/,
  },
  {
    mark: 'signature',
    pattern:
      /^(?:x_)*(?:gmail_signature|gmail_signature_prefix|applemailsignature|moz-signature|signature|ms-outlook-mobile-signature|ms-outlook-ios-signature|protonmail_signature_block|messagesignaturesection|front-signature|bloop_sign|ymail_android_signature|yahoo_signature|mailbirdsignature|hs_signature|tutanota_signature|samsung_signature|email-signature|mail-signature|zohosignature|fm-signature)$/,
  },
  {
    mark: 'original',
    pattern:
      /^(?:x_)*(?:divrplyfwdmsg|outlookmessageheader|stopspelling|appendonsend|data-reply-above|reply-above)$/,
  },
]

/** `data-marker` values of Zimbra. */
export const DATA_MARKS: Record<string, LineMark> = {
  __QUOTED_TEXT__: 'quote',
  __HEADERS__: 'quote',
  __DIVIDER__: 'original',
  __SIG_PRE__: 'signature',
  __SIG_POST__: 'signature',
}
