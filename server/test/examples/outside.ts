import { afterAll } from 'vitest'
import { fakeIssuer } from '../../src/accounts/fake-issuer.ts'
import { testMachine } from '../../src/conversations/drafting/test-machine.ts'
import { testPushService } from '../../src/notifications/test-push-service.ts'
import { testReceiver } from '../../src/webhooks/test-receiver.ts'
import { mailSink } from '../mail-sink.ts'
import { fakeGoogle } from '../platforms/google.ts'
import { fakeReplyTaker } from '../platforms/webhook_reviews.ts'

export type Outside = Awaited<ReturnType<typeof openOutside>>

/** What stories have to do with outside the installation, each on a port of its own. */
export async function openOutside() {
  const [issuer, machine, receiver, push, google, sink, taker] = await Promise.all([
    fakeIssuer(),
    testMachine(),
    testReceiver(),
    testPushService(),
    fakeGoogle(),
    mailSink(),
    fakeReplyTaker(),
  ])
  afterAll(async () => {
    issuer.close()
    google.close()
    taker.close()
    await sink.close()
  })
  /** What each is called in the stories, by where it really is. */
  const names = new Map([
    [issuer.issuer, 'https://login.lumina.example'],
    [machine.origin, 'https://machine.lumina.example'],
    [receiver.origin, 'https://warehouse.lumina.example'],
    [push.origin, 'https://push.browser.example'],
    [taker.origin, 'https://reviews.lumina.example'],
  ])
  const environment = {
    PRIVATE_ORIGINS: [...names.keys()].join(','),
    PLATFORM_ORIGINS: `google_business=${google.origin}`,
    SMTP_URL: sink.url,
  }
  names.set(google.origin, 'https://accounts.google.com')
  return { issuer, machine, receiver, push, google, sink, taker, names, environment }
}
