import { pixel } from './pixel.ts'
import type { Walk } from './walk.ts'

const topics: Walk = {
  name: 'the help centre is parted into topics',
  tags: ['topics'],
  async tell({ call }) {
    const { id } = await call('addTopic', {
      body: { names: { en: { name: 'Returns' }, it: { name: 'Resi' } }, icon: 'box' },
    })
    const other = await call('addTopic', { body: { names: { en: { name: 'Repairs' } } } })
    await call('listTopics')
    await call('orderTopics', { body: { ids: [other.id, id] } })
    await call('updateTopic', {
      path: { id },
      body: { names: { en: { name: 'Returns and refunds' }, it: { name: 'Resi e rimborsi' } } },
    })
    await call('archiveTopic', { path: { id } })
  },
}

const articles: Walk = {
  name: 'an article about returns is written, found and put in its place',
  tags: ['articles'],
  async tell({ call, conversation }) {
    await call('getKnowledgeSettings')
    await call('updateKnowledgeSettings', { body: { articlesNeedApproval: false } })
    const topic = await call('addTopic', { body: { names: { en: { name: 'Returns' } } } })
    const { src } = await call('uploadArticleFile', {
      file: { name: 'label.png', type: 'image/png', content: pixel },
    })
    const { id } = await call('createArticle', {
      body: {
        policy: 'returns',
        topicId: topic.id,
        text: {
          locale: 'en',
          title: 'Can I return my glasses?',
          summary: 'Within 30 days, in any shop.',
          html: '<p>Within 30 days, in any shop. Bring the receipt.</p>',
          keywords: ['refund', 'money back'],
        },
      },
    })
    await call('getArticleFile', { path: { hash: src.split('/').at(-1) ?? '' } })
    await call('listArticles', { query: { search: 'return', limit: 10 } })
    await call('getArticle', { path: { id } })
    await call('updateArticle', { path: { id }, body: { reviewOn: '2026-11-30' } })
    await call('orderArticles', { body: { topicId: topic.id, ids: [id] } })
    const conversationId = await conversation({
      subject: 'Return',
      text: 'Can I bring my glasses back if they do not fit?',
    })
    const answer = await call('addMessage', {
      path: { id: conversationId },
      body: { text: 'Yes: within 30 days, in any shop.' },
    })
    await call('noteArticleUse', { path: { id }, body: { messageId: answer.id } })
    await call('listArticleVotes', { path: { id } })
    await call('archiveArticle', { path: { id } })
  },
}

const texts: Walk = {
  name: 'a text is translated, reviewed, made public and taken back',
  tags: ['articles'],
  async tell({ call, person }) {
    const article = await call('createArticle', {
      body: { text: { locale: 'en', title: 'How long does a repair take?', html: '<p>Two days.</p>' } },
    })
    const { id } = article
    const giulia = await person('Giulia Conti', { role: 'agent' })
    const text = await giulia.call('addArticleText', {
      path: { id },
      body: { locale: 'it', title: 'Quanto dura una riparazione?', html: '<p>Due giorni.</p>' },
    })
    const place = { id, textId: text.id }
    await giulia.call('saveArticleText', {
      path: place,
      header: { 'if-match': `"${text.version}"` },
      body: { html: '<p>Due giorni, in negozio.</p>' },
    })
    await call('getArticleText', { path: place })
    await call('previewArticleText', { path: place })
    await call('previewArticlePage', { path: place })
    await giulia.call('reviewArticleText', { path: place, body: { state: 'asked' } })
    await giulia.call('withdrawArticleReview', { path: place })
    await call('publishArticleText', { path: place, body: { note: 'First version' } })
    await call('listArticleVersions', { path: place })
    await call('getArticleVersion', { path: { ...place, number: 1 } })
    await call('restoreArticleVersion', { path: { ...place, number: 1 } })
    await call('publishArticleText', { path: place, body: { at: '2026-06-01T07:00:00Z' } })
    await call('unscheduleArticleText', { path: place })
    await call('unpublishArticleText', { path: place })
    await call('removeArticleText', { path: place })
  },
}

const porting: Walk = {
  name: 'articles come from Markdown and go out as Markdown',
  tags: ['articles'],
  async tell({ call }) {
    const lines = ['---', 'title: How do I pay?', 'topic: Payments', 'keywords: [card, cash]', '---', '']
    const text = [...lines, 'By **card** or in cash, in every shop.', ''].join('\n')
    await call('importArticles', {
      query: { format: 'markdown', publish: 'true' },
      file: { name: 'how-do-i-pay.en.md', type: 'text/markdown', content: Buffer.from(text) },
    })
    await call('exportArticles')
  },
}

const searches: Walk = {
  name: 'what people look for in vain becomes an article',
  tags: ['searches'],
  async tell({ call, stage, brand }) {
    const { slug } = await brand.context.read((tx) =>
      tx.db.selectFrom('accounts').select('slug').where('id', '=', tx.accountId).executeTakeFirstOrThrow(),
    )
    const search = (agent: string, typed: string) =>
      stage.app.http.inject({
        url: `/b/${slug}/help/en/search?q=${encodeURIComponent(typed)}`,
        headers: { 'user-agent': agent },
      })
    for (const visitor of ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve']) await search(visitor, 'laser surgery')
    await call('getSearchSummary', { query: { days: 30 } })
    await call('listSearchTerms', { query: { days: 30, outcome: 'zero', limit: 10 } })
    const { items } = await call('listSearchGaps', { query: { state: 'open' } })
    const id = items[0]?.id ?? ''
    await call('updateSearchGap', { path: { id }, body: { isDismissed: false } })
    await call('startSearchGapArticle', { path: { id } })
    const body = { locale: 'en', phrases: ['glasses', 'spectacles', 'eyewear'] }
    const added = await call('addSearchSynonyms', { body })
    await call('listSearchSynonyms', { query: { locale: 'en' } })
    const path = { id: added.id }
    await call('updateSearchSynonyms', { path, body: { phrases: [...body.phrases, 'specs'] } })
    await call('removeSearchSynonyms', { path })
  },
}

export const knowledgeWalks = [topics, articles, texts, porting, searches]
