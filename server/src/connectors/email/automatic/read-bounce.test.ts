import { expect, test } from 'vitest'
import { parseMail } from '../parse-mail.ts'
import { causeOf, effectOf } from './bounce-class.ts'

const bounceOf = async (...lines: string[]) => (await parseMail(Buffer.from(lines.join('\n')))).bounce
const REPORT = [
  'From: MAILER-DAEMON@mx.example',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
  '',
]

test('each recipient of a report has its own outcome', async () => {
  const bounce = await bounceOf(
    'To: bounce+tok3n@brand.example',
    ...REPORT,
    '--r',
    '',
    'words',
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Original-Recipient: rfc822;anna@x.example',
    'Final-Recipient: rfc822; anna@inside.example',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1',
    '  no such user',
    '',
    'Final-Recipient: rfc822; <Ben@x.example>',
    'Action: delayed',
    'Status: 4.4.1',
    '',
    '--r',
    'Content-Type: text/rfc822-headers',
    '',
    'Message-ID: <ours@brand.example>',
    '--r--',
  )
  expect(bounce?.verpTokens).toEqual(['tok3n'])
  expect(bounce?.originalMessageIds).toEqual(['ours@brand.example'])
  expect(bounce?.recipients).toMatchObject([
    {
      address: 'anna@x.example',
      action: 'failed',
      status: '5.1.1',
      cause: 'bad-address',
      effect: 'hard',
      diagnostic: 'smtp; 550 5.1.1 no such user',
    },
    { address: 'ben@x.example', action: 'delayed', cause: 'routing', effect: 'none' },
  ])
})

test('X-Failed-Recipients with the words of the server', async () => {
  const bounce = await bounceOf(
    'From: Mailer-Daemon@mx.example',
    'X-Failed-Recipients: anna@x.example, ben@x.example',
    '',
    'The following addresses failed:',
    '',
    '  anna@x.example',
    '    mailbox is full',
    '  ben@x.example',
    '    550 user unknown',
  )
  expect(bounce?.recipients.map((recipient) => [recipient.address, recipient.cause])).toEqual([
    ['anna@x.example', 'full'],
    ['ben@x.example', 'bad-address'],
  ])
})

test.each([
  [
    'qmail',
    'Hi. This is the qmail-send program.\n<anna@x.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nTo: other@y.example',
  ],
  [
    'Postfix',
    '<anna@x.example>: host mx.x.example[192.0.2.1] said: 550 5.1.1\n    <anna@x.example>: Recipient address rejected: User unknown',
  ],
  [
    'Exchange',
    'Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) could not be reached:\n\n    anna@x.example on 5/6/2024\n        The e-mail account does not exist. 550 5.1.1',
  ],
  [
    'Sendmail',
    '   ----- The following addresses had permanent fatal errors -----\n<anna@x.example>\n    (reason: 550 5.1.1 unknown user)',
  ],
])('the failed address is found in the words of %s', async (_, words) => {
  const bounce = await bounceOf('From: MAILER-DAEMON@mx.example', 'Subject: failure notice', '', words)
  expect(bounce?.recipients).toMatchObject([
    { address: 'anna@x.example', cause: 'bad-address', effect: 'hard' },
  ])
})

test('a complaint names the person and touches no address', async () => {
  const bounce = await bounceOf(
    'From: fbl@isp.example',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=r',
    '',
    '--r',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    'Original-Rcpt-To: anna@x.example',
    '--r',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <ours@brand.example>',
    'To: anna@x.example',
    '',
    'x',
    '--r--',
  )
  expect(bounce).toMatchObject({
    isComplaint: true,
    originalMessageIds: ['ours@brand.example'],
    recipients: [{ address: 'anna@x.example', cause: 'complaint', effect: 'none' }],
  })
})

test('human mail has no bounce', async () => {
  expect(await bounceOf('From: a@x.example', '', '550 5.1.1 user unknown')).toBeUndefined()
})

test.each([
  ['5.1.1', '', 'bad-address', 'hard'],
  ['5.1.10', '', 'bad-address', 'hard'],
  ['5.1.8', '', 'policy', 'sender-alert'],
  ['5.2.1', '', 'disabled', 'hard-after-two'],
  ['5.2.2', '', 'full', 'soft'],
  ['4.2.2', '', 'full', 'soft'],
  ['5.2.3', '', 'too-big', 'none'],
  ['5.3.4', '', 'too-big', 'none'],
  ['5.4.4', '', 'routing', 'soft'],
  ['4.4.7', '', 'expired', 'soft'],
  ['5.7.1', 'user unknown', 'policy', 'sender-alert'],
  ['4.3.0', '', 'temporary', 'soft'],
  ['5.0.0', 'smtp; 550 user unknown', 'bad-address', 'hard'],
  ['5.5.0', 'smtp; 550 mailbox full', 'full', 'soft'],
  ['5.0.0', 'smtp; 550 go away', 'unknown', 'soft'],
  [undefined, '554 blocked using a block list', 'policy', 'sender-alert'],
  [undefined, '451 try again later', 'temporary', 'soft'],
] as const)('status %s %j is %s → %s', (status, diagnostic, cause, effect) => {
  expect(causeOf(status, diagnostic)).toBe(cause)
  expect(effectOf(cause, true)).toBe(effect)
})

test('a delay changes nothing', () => {
  expect(effectOf('bad-address', false)).toBe('none')
})
