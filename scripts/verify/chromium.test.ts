import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plant } from '../gates/planted.ts'
import { chromiumCandidates, findChromium } from './chromium.ts'

const program = '#!/bin/sh\necho Chromium 149.0\n'

test('Playwright’s own newest browser comes first, then the system’s; what cannot be run is left out', () => {
  const { folder, remove } = plantPrograms({
    'browsers/chromium_headless_shell-900/chrome-linux/headless_shell': program,
    'browsers/chromium_headless_shell-1200/chrome-linux/headless_shell': program,
    'bin/chromium': program,
  })
  const env = { PATH: `${folder}/bin:${folder}/none`, PLAYWRIGHT_BROWSERS_PATH: `${folder}/browsers` }
  expect(chromiumCandidates(env).map((path) => path.slice(folder.length + 1))).toEqual([
    'browsers/chromium_headless_shell-1200/chrome-linux/headless_shell',
    'browsers/chromium_headless_shell-900/chrome-linux/headless_shell',
    'bin/chromium',
  ])
  remove()
})

test('a browser that does not start is passed over', async () => {
  const { folder, remove } = plantPrograms({
    'bin/chromium-headless-shell': '#!/bin/sh\nexit 1\n',
    'bin/google-chrome': '#!/bin/sh\necho Google Chrome 149.0\n',
  })
  const env = { PATH: join(folder, 'bin'), HOME: folder }
  expect(await findChromium(env)).toBe(join(folder, 'bin/google-chrome'))
  remove()
})

test('CHROMIUM_PATH is taken, and a wrong one is not replaced by another browser', async () => {
  const { folder, remove } = plantPrograms({ 'mine/shell': program })
  expect(await findChromium({ CHROMIUM_PATH: join(folder, 'mine/shell') })).toBe(join(folder, 'mine/shell'))
  await expect(findChromium({ CHROMIUM_PATH: join(folder, 'none') })).rejects.toThrow(/does not start/)
  remove()
})

function plantPrograms(programs: Record<string, string>) {
  const planted = plant(programs)
  for (const path of Object.keys(programs)) chmodSync(join(planted.folder, path), 0o755)
  return planted
}
