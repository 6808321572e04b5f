import type { MessageKey } from '../../lib/message-keys.ts'

export const policies = ['rights', 'returns', 'payments', 'privacy', 'terms'] as const
export type Policy = (typeof policies)[number]

export const policyNames: Record<Policy, MessageKey> = {
  rights: 'articles.policyRights',
  returns: 'articles.policyReturns',
  payments: 'articles.policyPayments',
  privacy: 'articles.policyPrivacy',
  terms: 'articles.policyTerms',
}
