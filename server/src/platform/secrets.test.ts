import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { base32, createSecrets, loadSecretKey } from './secrets.ts'

const secrets = createSecrets('one key of the installation, long enough')
const others = createSecrets('another key of another installation')

test('what is sealed is read again by the same key, and never looks the same twice', () => {
  for (const text of ['', 'hunter2', 'zażółć 🗝', 'x'.repeat(100_000)]) {
    const sealed = secrets.seal(text)
    expect(secrets.open(sealed)).toBe(text)
    expect(sealed.equals(secrets.seal(text))).toBe(false)
    if (text) expect(sealed.includes(Buffer.from(text))).toBe(false)
  }
})

test('another key, a changed byte or a cut text is refused in words', () => {
  const sealed = secrets.seal('hunter2')
  const changed = Buffer.from(sealed)
  changed[30] = (changed[30] ?? 0) ^ 1
  expect(() => others.open(sealed)).toThrow(/SECRET_KEY is not the one/)
  expect(() => secrets.open(changed)).toThrow(/SECRET_KEY is not the one/)
  expect(() => secrets.open(sealed.subarray(0, 20))).toThrow(/SECRET_KEY is not the one/)
  expect(() => secrets.open(Buffer.alloc(0))).toThrow(/SECRET_KEY is not the one/)
})

test('a signature holds for its text, purpose and key alone, whatever case mail makes of it', () => {
  const mac = secrets.sign('reply', 'conversation 7', 16)
  expect(mac).toMatch(/^[a-z2-7]{16}$/)
  expect(secrets.verify('reply', 'conversation 7', mac.toUpperCase(), 16)).toBe(true)
  expect(secrets.verify('reply', 'conversation 8', mac, 16)).toBe(false)
  expect(secrets.verify('bounce', 'conversation 7', mac, 16)).toBe(false)
  expect(others.verify('reply', 'conversation 7', mac, 16)).toBe(false)
  const whole = secrets.sign('reply', 'conversation 7', 52)
  for (let length = 0; length <= whole.length; length++)
    expect(secrets.verify('reply', 'conversation 7', whole.slice(0, length)), `${length}`).toBe(length === 26)
})

test('base32 is that of RFC 4648', () => {
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)))).toEqual([
    '',
    'my',
    'mzxq',
    'mzxw6',
    'mzxw6yq',
    'mzxw6ytb',
    'mzxw6ytboi',
  ])
})

test('the first start makes the key for its owner’s eyes only; every later one has the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vicino key '))
  onTestFinished(() => rm(folder, { recursive: true }))
  const made = await Promise.all([1, 2, 3, 4].map(() => loadSecretKey(undefined, folder)))
  expect(new Set(made).size).toBe(1)
  expect(made[0]?.length).toBeGreaterThanOrEqual(32)
  expect(await readFile(join(folder, 'secret-key'), 'utf8')).toBe(`${made[0]}\n`)
  expect((await stat(join(folder, 'secret-key'))).mode & 0o777).toBe(0o600)
  expect(await loadSecretKey('the one of the environment', folder)).toBe('the one of the environment')
})
