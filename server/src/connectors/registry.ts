import type { Connector, Connectors } from './connector.ts'
import { createEmailConnector } from './email/index.ts'
import { createPhoneConnector } from './phone/index.ts'
import { createWebChatConnector } from './web-chat/index.ts'

/** Every way in and out, by kind. A new one is a folder and a line here. */
export function createConnectors(
  all: readonly Connector[] = [createEmailConnector(), createWebChatConnector(), createPhoneConnector()],
): Connectors {
  return new Map(all.map((connector) => [connector.kind, connector]))
}
