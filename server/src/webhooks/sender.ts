import type { Context } from '../platform/context.ts'
import { openPost, type Post } from './open-post.ts'

export type WebhookSender = {
  /** Something has happened in an account. */
  wake(accountId: string): void
  /** Time has passed: what waited may be due. */
  tick(accountId: string): void
  /** Endpoints of an account came or went; of any account, when none is named. */
  forget(accountId: string): void
  /** Resolves when everything of an account that is due by now has been tried. */
  drain(accountId: string): Promise<void>
  /** Takes nothing more, and resolves when every request under way has ended and is written down. */
  stop(): Promise<void>
}

/** Tells other programs what happens, each account by itself. Accounts without endpoints cost one look in memory. */
export function createWebhookSender(contextOf: (accountId: string) => Context): WebhookSender {
  const posts = new Map<string, Post>()
  function postOf(accountId: string): Post {
    const post = posts.get(accountId) ?? openPost(contextOf(accountId))
    posts.set(accountId, post)
    return post
  }
  return {
    wake: (accountId) => postOf(accountId).wake(),
    tick: (accountId) => postOf(accountId).tick(),
    forget(accountId) {
      if (accountId) postOf(accountId).forget()
      else for (const post of posts.values()) post.forget()
    },
    drain: (accountId) => postOf(accountId).drain(),
    async stop() {
      await Promise.all([...posts.values()].map((post) => post.stop()))
    },
  }
}
