import type { MessageClass } from '../../../conversations/index.ts'
import { unreachable } from '../../../platform/errors.ts'

/**
 * What tells other programs that a mail of ours was not written by hand, so that they do not answer it by themselves
 * (R-E; RFC 3834). A person's reply must carry none of it.
 */
export function classHeaders(kind: MessageClass): Record<string, string> {
  switch (kind) {
    case 'reply':
      return {}
    case 'acknowledgement':
      return { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' }
    case 'notice':
      return { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' }
    default:
      return unreachable(kind)
  }
}
