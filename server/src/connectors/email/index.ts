import type { DNSResolver } from 'mailauth'
import type { Connector } from '../connector.ts'
import { createGather } from '../gather.ts'
import { createAuthenticate } from './authenticate.ts'
import { checkMail } from './check.ts'
import { deliverMail, domainOf } from './deliver.ts'
import { dkimRecord, makeDkimKey } from './dkim-key.ts'
import { backfillMailbox } from './imap/backfill-mailbox.ts'
import { watchMailboxes } from './imap/watch-mailboxes.ts'
import { createAccessTokens, type OauthEndpoints, oauthEndpoints } from './oauth.ts'
import { createFindOwnMail } from './own-mail.ts'
import { prepareChannel } from './prepare.ts'
import { type ReadNotification, receiveMail } from './receive.ts'
import { releaseWaiting } from './release-waiting.ts'
import { makeMessageId } from './sending/message-id.ts'
import { sendProbe } from './sending/probe.ts'
import { emailSecretsShape, emailSettingsShape, settingsOf } from './settings.ts'
import { findRecipient } from './smtp/find-recipient.ts'
import { loadCertificate } from './smtp/load-certificate.ts'
import { startSmtpReceiver } from './smtp/receiver.ts'
import { writeWebLetter } from './web-letter.ts'

const megabyte = 1024 * 1024

/**
 * E-mail: in by the built-in SMTP receiver or by IMAP, out by SMTP.
 * @param network the outside world, for tests, and who may know what a machine's mail tells of
 */
export function createEmailConnector(
  network: {
    resolver?: DNSResolver
    oauthEndpoints?: OauthEndpoints
    readNotification?: ReadNotification
  } = {},
): Connector {
  const reading = {
    ...{ authenticate: createAuthenticate(network.resolver), findOwnMail: createFindOwnMail() },
    readNotification: network.readNotification,
  }
  const tokens = createAccessTokens(network.oauthEndpoints ?? oauthEndpoints)
  return {
    kind: 'email',
    settings: emailSettingsShape,
    secrets: emailSecretsShape,
    rules: {
      maxLength: 1_000_000,
      unit: 'characters',
      html: true,
      subject: true,
      // Many servers stop at 25 MB for the whole mail, of which base64 takes a third.
      attachments: { maxCount: 50, maxTotalBytes: 18 * megabyte },
      identity: 'email',
      acknowledges: true,
    },
    prepare: (context, channel) => prepareChannel(context, channel, tokens),
    parse: (context, channel, delivery, raw) => receiveMail(context, channel, delivery, raw, reading),
    writeLetter: writeWebLetter,
    deliver: (context, channel, outgoing) => deliverMail(context, channel, outgoing, tokens),
    externalIdFor: (context, channel, message) =>
      makeMessageId(context.secrets, message.class, message.id, domainOf(channel.address)),
    check: (context, channel, say) =>
      checkMail(context, channel, { tokens, resolver: network.resolver, say }),
    makeSigningKey(channel, now) {
      const { privateKey, ...dkim } = makeDkimKey(domainOf(channel.address), now)
      const settings = { ...settingsOf(channel), dkim }
      return { settings, secrets: { dkimPrivateKey: privateKey }, record: dkimRecord(dkim) }
    },
    probe: (context, channel) => sendProbe(context, channel, tokens),
    backfill: (context, channel, request) => backfillMailbox(context, channel, request, tokens),
    async listen({ world, contextOf }) {
      const receiver = await startSmtpReceiver({
        port: world.config.smtpPort,
        certificate: await loadCertificate(world.config.dataFolder, world.now()),
        log: world.log,
        findRecipient: (address) => findRecipient(world.db, address),
        keep: createGather(contextOf),
      })
      return { stop: receiver.close }
    },
    async watch(options) {
      await releaseWaiting(options)
      return watchMailboxes(options, tokens)
    },
  }
}
