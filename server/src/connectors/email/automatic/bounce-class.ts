/** Why a delivery failed (R-B 4). */
export type BounceCause =
  | 'bad-address'
  | 'disabled'
  | 'full'
  | 'too-big'
  | 'routing'
  | 'policy'
  | 'expired'
  | 'temporary'
  | 'complaint'
  | 'unknown'

/**
 * What a failure does to the address: `hard` stops at once, `hard-after-two` at the second time, `soft` is one strike,
 * `sender-alert` never touches the address but tells those who run the sending, `none` nothing.
 */
export type BounceEffect = 'hard' | 'hard-after-two' | 'soft' | 'sender-alert' | 'none'

const EFFECTS: Record<BounceCause, BounceEffect> = {
  'bad-address': 'hard',
  disabled: 'hard-after-two',
  full: 'soft',
  'too-big': 'none',
  routing: 'soft',
  policy: 'sender-alert',
  expired: 'soft',
  temporary: 'soft',
  complaint: 'none',
  unknown: 'soft',
}

// The order matters: "mailbox full" also says "mailbox unavailable", a spam verdict may name the user.
const TEXT_CAUSES: [BounceCause, RegExp][] = [
  [
    'full',
    /quota|mailbox (?:is )?full|full mailbox|(?:in)?sufficient (?:disk|system)? ?storage|exceeded storage|storage (?:limit|exceeded)|disk full|over limit|inbox is full|voll\b|容量/,
  ],
  [
    'too-big',
    /too (?:big|large)|size (?:limit|exceed)|exceeds? (?:the )?(?:maximum|size|fixed)|message length|maximum message/,
  ],
  [
    'policy',
    /spam|black ?list|blocked|block list|rbl\b|dnsbl|policy|reputation|dmarc|\bspf\b|dkim|not authorized|unauthenticated|access denied|unsolicited|relay(?:ing)? (?:access )?(?:denied|not)|prohibited|virus|banned|content (?:rejected|filter)|ptr|reverse dns|(?:ip|client host|your host)[^\n]{0,40}(?:rejected|refused|denied)|too many|rate limit|permission/,
  ],
  [
    'disabled',
    /disabled|suspended|inactive|deactivated|discontinued|not active|no longer (?:active|available|in use|accept)|locked|closed|expired account|abandoned/,
  ],
  [
    'bad-address',
    /user (?:is )?unknown|unknown user|no such (?:user|mailbox|recipient|address|person|account)|(?:user|mailbox|recipient|address|account|e-?mail|name)[^\n]{0,60}(?:not found|does ?n.t exist|not exist|unknown|invalid|not known|not listed|rejected|unavailable|is not (?:a )?(?:valid|known))|(?:invalid|bad|unknown|illegal|undeliverable) (?:recipient|address|mailbox|user|destination)|no mailbox|not a valid|unrouteable address|does ?n.t (?:have|like)|no account|unknown (?:local|or illegal)|not in (?:directory|our)|宛先|ユーザ/,
  ],
  [
    'routing',
    /host (?:or domain )?(?:name )?(?:not found|unknown)|unknown (?:host|domain)|domain (?:does not|not|isn)|no (?:route|mx|such domain)|dns|mx (?:record|host|loop)|loop|too many hops|hop count|unrouteable|name service|connection (?:refused|timed|lost|reset)|network (?:is )?unreachable|couldn't (?:find|establish)|hostname|null mx/,
  ],
  [
    'expired',
    /timed? ?out|expired|too long|retry time|queue|giving up|still undelivered|could not be delivered for/,
  ],
  ['temporary', /grey ?list|try (?:again|later)|temporar|deferred|resources|busy|delay/],
]

/** The cause of one failure, from its enhanced status first, then from the words of its diagnostic. */
export function causeOf(status: string | undefined, diagnostic: string): BounceCause {
  const text = diagnostic.slice(0, 4000).toLowerCase()
  const code = status ?? enhancedStatus(diagnostic)
  const byCode = code ? causeOfStatus(code) : undefined
  if (byCode) return byCode
  const byText = TEXT_CAUSES.find(([, pattern]) => pattern.test(text))?.[0]
  return byText ?? (code?.startsWith('4') || /\b4[2-5]\d[ -]/.test(text) ? 'temporary' : 'unknown')
}

export function effectOf(cause: BounceCause, isComplete: boolean): BounceEffect {
  // A delay notice is no failure yet: the address stays as it is (R-B 3).
  return isComplete ? EFFECTS[cause] : 'none'
}

/** The first enhanced status code (RFC 3463) in a text. */
export function enhancedStatus(text: string) {
  return /(?:^|[^\d.])([245]\.[0-7]\.\d{1,3})(?![\d.]\d)/.exec(text.slice(0, 8000))?.[1]
}

function causeOfStatus(status: string): BounceCause | undefined {
  const [kind, subject, detail] = status.split('.').map(Number)
  if (kind === 2) return undefined
  if (subject === 1) return detail === 8 || detail === 7 ? 'policy' : kind === 5 ? 'bad-address' : 'temporary'
  if (subject === 2 && detail === 1) return kind === 5 ? 'disabled' : 'temporary'
  if (subject === 2 && detail === 2) return 'full'
  if ((subject === 2 && detail === 3) || (subject === 3 && detail === 4)) return 'too-big'
  if (subject === 4) return detail === 7 ? 'expired' : 'routing'
  if (subject === 7) return 'policy'
  return kind === 4 ? 'temporary' : undefined
}
