import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { testWorld } from '../test/database.ts'
import { createHttp } from './platform/http/server.ts'
import { serveWidget } from './serve-widget.ts'

async function serve(files: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'widget-'))
  for (const name of files)
    for (const end of ['', '.br', '.gz']) writeFileSync(join(folder, name + end), gzipSync(name + end))
  const { log, translate } = await testWorld()
  const http = await createHttp(log, { version: '1', isSecure: false, translate })
  await serveWidget(http, folder)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return http
}

test('any site may load the widget; the loader is fresh, the app it names is kept for good', async () => {
  const http = await serve(['widget.js', 'app.a1b2.js'])
  const loader = await http.inject({ url: '/widget.js', headers: { 'accept-encoding': 'gzip' } })
  expect(loader.headers).toMatchObject({
    'cache-control': 'public, max-age=300',
    'content-encoding': 'gzip',
    'content-type': 'text/javascript; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
  const app = await http.inject({ url: '/widget/app.a1b2.js', headers: { 'accept-encoding': 'br' } })
  expect(app.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
  })
  expect((await http.inject('/widget/app.other.js')).statusCode).toBe(404)
})

test('a widget that was not built is said so', async () => {
  const http = await serve([])
  expect((await http.inject('/widget.js')).statusCode).toBe(503)
})
