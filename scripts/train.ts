import { trainSentiment } from './train/sentiment.ts'
import { trainSpam } from './train/spam.ts'

const [folder, ...wanted] = process.argv.slice(2)
if (folder) {
  const languages = wanted.filter((name) => name !== 'spam')
  if (wanted.length === 0 || languages.length > 0)
    await trainSentiment(folder, languages.length > 0 ? languages : undefined)
  if (wanted.length === 0 || wanted.includes('spam')) await trainSpam(folder)
} else {
  console.error('usage: npm run train -- DIR [LANGUAGE … spam]')
  process.exitCode = 2
}
